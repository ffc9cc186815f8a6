import type { SandboxKeys } from '../../sandbox/signing/keys.ts'
import type { RawRequest } from './signed-request.ts'
import { Buffer } from 'node:buffer'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { fixtureDocument } from './fixture-document.ts'
import { exampleRequest, signRequest, writeRequest } from './signed-request.ts'

/** Numbers from 0 to below 1, the same for the same seed. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface MalformedRequest {
  kind: string
  /** What goes over the wire. */
  bytes: Buffer
}

/** Makes requests that are wrong in one of many ways, most of them behind a signature that is right. */
export function malformedRequests(keys: SandboxKeys, random: () => number): (index: number) => MalformedRequest {
  const requests = operationsOf(fixtureDocument.paths).map(operation => writeRequest(exampleRequest(operation, keys)))
  const bodies = requests.filter(({ body }) => body.length > 0)
  const forms = requests.filter(({ signed }) => signed)

  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
  const bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, () => below(256)))
  const signed = (request: RawRequest): Buffer => write(signRequest(request, keys))

  /** A few bytes changed, put in, taken out, or all after a point. */
  const damage = (input: Buffer): Buffer => {
    let output = input
    for (let n = 1 + below(4); n > 0; n--) {
      const at = below(output.length + 1)
      const rest = output.subarray(at + below(4))
      output = pick([
        () => Buffer.concat([output.subarray(0, at), bytes(1 + below(4)), rest]),
        () => Buffer.concat([output.subarray(0, at), rest]),
        () => output.subarray(0, at),
        () => Buffer.concat([output.subarray(0, at), output.subarray(at, at + 16), output.subarray(at)]),
      ])()
    }
    return output
  }
  const json = (value: string | Buffer): Buffer => {
    const body = Buffer.from(value)
    return signed({ ...pick(bodies.filter(request => !request.signed)), body })
  }

  const kinds: [string, () => Buffer][] = [
    ['damaged JSON', () => {
      const request = pick(bodies)
      return signed({ ...request, body: damage(request.body) })
    }],
    ['odd JSON', () => json(pick([
      '[]',
      'null',
      '1e999',
      '"text"',
      '{"__proto__":{"a":1}}',
      '{"constructor":{"prototype":1}}',
      `{"amount":${'['.repeat(below(5000))}`,
      `${'{"attributes":'.repeat(60)}1${'}'.repeat(60)}`,
      '['.repeat(20_000) + ']'.repeat(20_000),
      JSON.stringify({ out_trade_no: '\uD800', amount: { total: 2 ** 60 } }),
      JSON.stringify({ out_trade_no: 'A', amount: { total: 1 }, goods: Array.from({ length: 2000 }).fill({}) }),
      JSON.stringify({ out_trade_no: 'A', amount: { total: 1 }, attributes: { __proto__: null, hasOwnProperty: 1, mchid: {} } }),
    ]))],
    ['no UTF-8', () => json(Buffer.concat([Buffer.from('{"out_trade_no":"'), bytes(8), Buffer.from('"}')]))],
    ['UTF-16', () => json(Buffer.from('{"out_trade_no":"A"}', 'utf16le'))],
    ['damaged form', () => {
      const request = pick(forms)
      return signed({ ...request, body: damage(request.body) })
    }],
    ['form with another boundary', () => {
      const request = pick(forms)
      return signed({ ...request, headers: { ...request.headers, 'Content-Type': pick(['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=x', `multipart/form-data; boundary=${'b'.repeat(300)}`]) } })
    }],
    ['odd URL', () => signed({ ...pick(requests), url: pick([
      `/v3/orders/${pick(['%', '%ZZ', '%FF', '%00', '%2F', '..', '.', '{order_id}', '', '%C0%80', 'a'.repeat(3000)])}`,
      `/v3/orders?${pick(['limit', '&&&=', '=1', 'limit=%', 'limit=1&range[from]=1&range[from]=2', 'limit[]=1', 'ids[a]=1', '__proto__[a]=1', 'constructor=1', '[]=1', `limit=${'9'.repeat(400)}`, 'limit=1&'.repeat(300)])}`,
      `/${'a/'.repeat(below(2000))}`,
      'http://other.example.com/v3/orders',
      '*',
      `/v3/orders#${below(9)}`,
    ]) })],
    ['odd method', () => signed({ ...pick(requests), method: pick(['HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'PURGE', 'QUERY', 'get', 'CONNECT']) })],
    ['broken Authorization', () => {
      const request = signRequest(pick(requests), keys)
      const authorization = damage(Buffer.from(request.headers.Authorization ?? '')).toString('latin1').replaceAll(/[\r\n\0]/g, ' ')
      return write({ ...request, headers: { ...request.headers, Authorization: authorization } })
    }],
    ['odd headers', () => {
      const request = pick(bodies)
      return signed({ ...request, headers: { ...request.headers, ...pick<Record<string, string>>([
        { 'Content-Type': 'application/json; charset=' },
        { 'Content-Type': '/' },
        { 'Content-Type': 'a'.repeat(5000) },
        { Accept: ',;,=;q=' },
        { Accept: 'q=0;'.repeat(1000) },
        { 'Content-Length': '-1' },
        { 'Content-Length': '99999999999999999999' },
        { 'Content-Length': '5' },
        { 'Transfer-Encoding': 'chunked' },
        { 'Transfer-Encoding': 'gzip, chunked' },
        { Expect: '200-ok' },
        { Upgrade: 'websocket' },
        { 'Content-Encoding': 'gzip' },
        { 'Wechatpay-Serial': '\u0080\u0081' },
        { 'X-Large': 'a'.repeat(20_000) },
      ]) } })
    }],
    ['damaged HTTP', () => damage(signed(pick(requests)))],
    ['random bytes', () => bytes(1 + below(2000))],
    ['random lines', () => Buffer.from(Array.from({ length: below(50) }, () => bytes(below(20)).toString('latin1')).join('\r\n'), 'latin1')],
    ['two requests at once', () => {
      const first = pick(requests)
      return Buffer.concat([signed({ ...first, headers: { ...first.headers, Connection: 'keep-alive' } }), damage(signed(pick(requests)))])
    }],
  ]
  const large: (() => Buffer)[] = [
    () => signed({ ...pick(bodies), body: Buffer.alloc(1.5 * 1024 * 1024, 0x61) }),
    () => signed({ ...pick(forms), body: Buffer.alloc(11 * 1024 * 1024, 0x61) }),
    () => json(JSON.stringify({ out_trade_no: 'A', amount: { total: 1 }, goods: Array.from({ length: 50_000 }).fill({}) })),
    () => json(JSON.stringify(Object.fromEntries(Array.from({ length: 90_000 }, (_, i) => [`n${i}`, 1])))),
    () => json(JSON.stringify({ ['n'.repeat(1_000_000)]: 1 })),
  ]
  return (index) => {
    // Now and then one that is much work.
    if (index % 100 === 99)
      return { kind: 'large', bytes: pick(large)() }
    const [kind, make] = kinds[index % kinds.length]!
    return { kind, bytes: make() }
  }
}

function write({ method, url, headers, body }: RawRequest): Buffer {
  const fields = Object.entries({ 'Host': '127.0.0.1', 'Content-Length': String(body.length), 'Connection': 'close', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  return Buffer.concat([Buffer.from(`${method} ${url} HTTP/1.1\r\n${fields}\r\n`, 'latin1'), body])
}

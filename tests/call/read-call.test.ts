import { describe, expect, it } from 'vitest'
import { readCall } from '../../.vitepress/call/read-call.ts'

const GET = { path: '/v3/demo/users/{openid}', method: 'get' } as const
const POST = { path: '/v3/demo/users/{openid}/close-order', method: 'post' } as const
const IMPORT = 'import { wxpay } from \'#wxpay\'\n'

/** What is wrong with a snippet: `line:column code`. */
function told(code: string, wanted: typeof GET | typeof POST): string[] {
  return readCall(code, wanted).problems.map(({ code: rule, start }) => {
    const before = code.slice(0, start).split('\n')
    return `${before.length}:${before.at(-1)!.length + 1} ${rule}`
  })
}

describe('the call of a snippet', () => {
  it('is read with its path, its parameters, its query and its headers', () => {
    const { call, problems } = readCall(`${IMPORT}const { data } = await wxpay.v3.demo.users._openid_.get({
  openid: 'o1',
  params: { page: 1, names: ['a', \`b\`], on: true, none: null, below: -1 },
  headers: { 'Wechatpay-Serial': 'x' },
  baseURL: 'https://api2.mch.weixin.qq.com',
  responseType: 'stream',
})
console.info(data)
`, GET)
    expect(problems).toEqual([])
    expect(call).toEqual({
      method: 'get',
      path: '/v3/demo/users/{openid}',
      pathParameters: { openid: 'o1' },
      query: { page: 1, names: ['a', 'b'], on: true, none: null, below: -1 },
      headers: { 'Wechatpay-Serial': 'x' },
      baseUri: 'https://api2.mch.weixin.qq.com',
    })
  })

  it('is read with its body first, in whatever way it is spelled', () => {
    const bodies = [
      `await wxpay.v3.demo.users._openid_.closeOrder.post({ reason: '中', items: [{ a: 1 }] }, { openid: 'o1' })`,
      `wxpay.v3.demo.users['{openid}']['close-order']({ 'reason': '中', "items": [{ a: 1 } as const] } satisfies object, ({ openid: 'o1' })).then(({ data }) => data)`,
      `client.v3.demo.users._openid_.closeOrder.post({ reason: '中', items: [{ a: 1 }] }, { openid: 'o1' })`,
    ]
    for (const [i, body] of bodies.entries()) {
      const { call, problems } = readCall((i === 2 ? 'import { wxpay as client } from \'#wxpay\'\n' : IMPORT) + body, POST)
      expect(problems).toEqual([])
      expect(call).toEqual({ method: 'post', path: POST.path, pathParameters: { openid: 'o1' }, body: { type: 'json', value: { reason: '中', items: [{ a: 1 }] } } })
    }
  })

  it('may have JSON in a string, and no body', () => {
    const { call } = readCall(`${IMPORT}wxpay.v3.demo.users._openid_.closeOrder.post(undefined, { openid: JSON.stringify({ a: [1] }) })`, POST)
    expect(call).toEqual({ method: 'post', path: POST.path, pathParameters: { openid: '{"a":[1]}' } })
  })

  it('may send a form', () => {
    const { call, problems } = readCall(`${IMPORT}wxpay.v3.demo.users._openid_.closeOrder.post(
  new Multipart().append('meta', JSON.stringify({ filename: 'a.jpg' }), 'meta.json').append('kind', 'x').append('file', createReadStream('./a.jpg'), 'a.jpg'),
  { openid: 'o1' },
)`, POST)
    expect(problems).toEqual([])
    expect(call?.body).toEqual({
      type: 'form',
      parts: [
        { name: 'meta', content: { type: 'json', value: { filename: 'a.jpg' } }, filename: 'meta.json' },
        { name: 'kind', content: { type: 'text', value: 'x' } },
        { name: 'file', content: { type: 'file', path: './a.jpg' }, filename: 'a.jpg' },
      ],
    })
  })
})

describe('a snippet that cannot be read', () => {
  it.each([
    ['has no client', 'console.info(1)\n', ['1:1 example/no-client']],
    ['makes no call', `${IMPORT}console.info(wxpay)\n`, ['1:1 example/no-call']],
    ['makes two calls', `${IMPORT}await wxpay.v3.demo.users._openid_.get({ openid: 'a' })\nawait wxpay.v3.demo.users._openid_.get({ openid: 'b' })\n`, ['3:7 example/second-call']],
    ['calls another operation', `${IMPORT}await wxpay.v3.demo.get({ openid: 'a' })\n`, ['2:7 example/other-operation']],
    ['calls by another method', `${IMPORT}await wxpay.v3.demo.users._openid_.post({ openid: 'a' })\n`, ['2:7 example/other-operation']],
    ['computes a segment', `${IMPORT}const x = 'demo'\nawait wxpay.v3[x].users._openid_.get({ openid: 'a' })\n`, ['3:7 example/computed-path']],
    ['computes values', `${IMPORT}const openid = 'a'\nawait wxpay.v3.demo.users._openid_.get({\n  openid,\n  params: { at: Date.now(), sum: 1 + 1, text: \`\${openid}\` },\n})\n`, ['4:3 example/computed-value', '5:17 example/computed-value', '5:34 example/computed-value', '5:47 example/computed-value']],
    ['spreads', `${IMPORT}const rest = {}\nawait wxpay.v3.demo.users._openid_.get({ openid: 'a', ...rest, params: { ...rest, list: [...[]] } })\n`, ['3:55 example/spread', '3:74 example/spread', '3:90 example/spread']],
    ['has an option that no other language has', `${IMPORT}await wxpay.v3.demo.users._openid_.get({ openid: 'a', timeout: 1 })\n`, ['2:55 example/unknown-option']],
    ['has a number that would be sent as another', `${IMPORT}await wxpay.v3.demo.users._openid_.get({ openid: 'a', params: { kind: 9007199254740993, ids: [-1050201062612639745, 12], rate: 0.12345678901234567890 } })\n`, ['2:71 example/inexact-number', '2:96 example/inexact-number', '2:128 example/inexact-number']],
    ['is no TypeScript', `${IMPORT}await wxpay.v3.(\n`, ['2:16 example/syntax']],
  ])('%s', (_, code, expected) => {
    expect(told(code, GET)).toEqual(expected)
    expect(readCall(code, GET).call).toBeUndefined()
  })

  it('is left to the compiler where it only lacks a parameter of the path', () => {
    expect(readCall(`${IMPORT}await wxpay.v3.demo.users._openid_.get({})\n`, GET)).toEqual({ problems: [] })
  })
})

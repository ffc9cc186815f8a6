import type { ExampleCall, FormPart } from '../../.vitepress/call/call.ts'
import type { Operation } from '../../.vitepress/model/operation.ts'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import path from 'pathe'
import { describe, expect, it } from 'vitest'
import { printCurl } from '../../.vitepress/languages/curl/print-curl.ts'
import { TAB_IDS } from '../../.vitepress/languages/languages.ts'
import { printPhpLiteral, printPhpString } from '../../.vitepress/languages/php/print-php-literal.ts'
import { derivedTabs } from '../../.vitepress/languages/tabs.ts'
import { tabStyles } from '../../.vitepress/theme/tab-styles.ts'

const SNAPSHOTS = path.join(import.meta.dirname, '../fixtures/tabs')

const NONE: Operation = { responses: { 204: { description: '无' } } }
const STREAM: Operation = { responses: { 200: { description: '文件流', content: { 'application/octet-stream': { schema: {} } } } } }
const JSON_ANSWER: Operation = { responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } } } }

const CALLS: [name: string, call: ExampleCall, operation: Operation][] = [
  ['body', {
    method: 'post',
    path: '/v3/demo/close-order/{order_no}',
    pathParameters: { order_no: 'a b/中' },
    body: { type: 'json', value: { reason: 'it\'s \\ "$x"', amount: { total: 100, currency: 'CNY' }, empty: {}, none: [], list: ['a', { b: true, long_name: null }], ratio: 0.5 } },
  }, NONE],
  ['query', { method: 'get', path: '/v3/demo/orders', pathParameters: {}, query: { limit: 10, sub_mchid: '1900000002', tags: ['a', 'b&c'] }, headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_0' }, baseUri: 'https://api2.mch.weixin.qq.com' }, JSON_ANSWER],
  ['download', { method: 'get', path: '/v3/demo/bills', pathParameters: {}, query: { token: 't' } }, STREAM],
  ['nothing', { method: 'delete', path: '/v3/demo/orders', pathParameters: {} }, NONE],
  ['upload', {
    method: 'post',
    path: '/v3/demo/upload',
    pathParameters: {},
    body: { type: 'form', parts: [{ name: 'meta', content: { type: 'json', value: { filename: 'a.jpg' } } }, { name: 'file', content: { type: 'file', path: './a.jpg' }, filename: 'a.jpg' }] },
  }, JSON_ANSWER],
  ['form', {
    method: 'post',
    path: '/v3/demo/{id}/upload',
    pathParameters: { id: 1 },
    body: { type: 'form', parts: [
      { name: 'image', content: { type: 'file', path: '/path/to/a.jpg' }, filename: 'b.jpg' },
      { name: 'note', content: { type: 'text', value: '说明' } },
      { name: 'extra', content: { type: 'json', value: { on: true } }, filename: 'extra.json' },
      { name: 'meta', content: { type: 'json', value: { filename: 'a.jpg' } }, filename: 'meta.json' },
    ] },
  }, JSON_ANSWER],
  ['form-without-meta', { method: 'post', path: '/v3/demo/form', pathParameters: {}, body: { type: 'form', parts: [{ name: 'file', content: { type: 'file', path: '/a.jpg' }, filename: 'a.jpg' }] } }, NONE],
]

describe('a call in all languages', () => {
  it.each(CALLS)('with %s', async (name, call, operation) => {
    const text = derivedTabs(call, operation).map(({ title, code }) => `── ${title}\n${code}\n`).join('\n')
    await expect(text).toMatchFileSnapshot(path.join(SNAPSHOTS, `${name}.txt`))
  })
})

describe('a command line', () => {
  const hasShell = spawnSync('sh', ['-c', 'exit 0']).status === 0

  /** The words of a command line, as a shell hands them to curl. */
  function words(command: string): string[] {
    const { stdout } = spawnSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], { encoding: 'utf8' })
    return stdout.split('\0').slice(0, -1)
  }

  it.skipIf(!hasShell)('says the same to a shell, whatever is in it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '中', '\'', '"', '\\', '$', '`', '!', ' ', '\n', '*', '?', '&', ';', '@', '<', '~', '%', '{', '#') })
    fc.assert(fc.property(text, text, text, (value, header, name) => {
      const [url, ...rest] = words(printCurl({ method: 'post', path: '/v3/demo/{id}', pathParameters: { id: value }, query: { q: value }, headers: { X: header }, body: { type: 'json', value: { [name]: value } } }))
      expect(decodeURIComponent(new URL(url!).pathname.slice('/v3/demo/'.length))).toBe(value)
      expect(new URL(url!).searchParams.get('q')).toBe(value.replaceAll('\r', ''))
      expect(rest).toContain(`X: ${header}`)
      expect(JSON.parse(rest[rest.indexOf('--data') + 1]!)).toEqual({ [name]: value })
    }), { numRuns: 100 })
  })

  it('sends a text as a text, and a file by whatever name', () => {
    const parts = (values: string[]): FormPart[] => values.map(value => ({ name: 'note', content: { type: 'text', value } }))
    const file = (path: string): FormPart => ({ name: 'file', content: { type: 'file', path } })
    const command = printCurl({ method: 'post', path: '/v3/demo', pathParameters: {}, body: { type: 'form', parts: [...parts(['a', '@a', '<a', 'a;type=b', '"a"']), file('/a,b.jpg'), file('/it\'s "a".jpg')] } })
    expect(command.split(' \\\n  ').filter(word => word.startsWith('--form'))).toEqual([
      '--form \'note=a\'',
      '--form-string \'note=@a\'',
      '--form-string \'note=<a\'',
      '--form-string \'note=a;type=b\'',
      '--form-string \'note="a"\'',
      '--form \'file=@"/a,b.jpg"\'',
      '--form \'file=@"/it\'\\\'\'s \\"a\\".jpg"\'',
    ])
  })
})

describe('a string in PHP', () => {
  it.each([
    ['plain', '\'plain\''],
    ['it\'s', '\'it\\\'s\''],
    ['a\\b', '\'a\\b\''],
    ['a\\', '\'a\\\\\''],
    ['a\\\\b', '\'a\\\\\\b\''],
    ['\\\'', '\'\\\\\\\'\''],
    ['$x {$y} "q"', '\'$x {$y} "q"\''],
    ['中文😀', '\'中文😀\''],
    ['a\nb\t$x"\\', '"a\\nb\\t\\$x\\"\\\\"'],
    ['\u0000\u200B', '"\\u{0}\\u{200b}"'],
  ])('%j is %s', (text, expected) => {
    expect(printPhpString(text)).toBe(expected)
  })
})

describe('a value in PHP', () => {
  it('keeps an empty object from being a list, and numbered names from being a list', () => {
    expect(printPhpLiteral({})).toBe('new \\stdClass()')
    expect(printPhpLiteral([])).toBe('[]')
    expect(printPhpLiteral({ 0: 'a', 1: 'b' })).toBe('(object) [\n  \'0\' => \'a\',\n  \'1\' => \'b\',\n]')
  })
})

describe('a tab', () => {
  it.each(TAB_IDS)('%s is shown by the styles when it is chosen', (id) => {
    const mentions = tabStyles(TAB_IDS).split(`html[data-tab='${id}']`).length - 1
    expect(mentions).toBe(6)
  })
})

import type { ExampleCall } from '../../.vitepress/examples/call.ts'
import type { OperationObject } from '../../.vitepress/reference/openapi.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { printPhpLiteral, printPhpString } from '../../.vitepress/examples/print-php-literal.ts'
import { derivedTabs, TABS } from '../../.vitepress/examples/tabs.ts'
import { ROOT } from '../support/site.ts'

const SNAPSHOTS = path.join(import.meta.dirname, '../fixtures/tabs')

const NONE: OperationObject = { responses: { 204: { description: '无' } } }
const STREAM: OperationObject = { responses: { 200: { description: '文件流', content: { 'application/octet-stream': {} } } } }
const JSON_ANSWER: OperationObject = { responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } } } }

const CALLS: [name: string, call: ExampleCall, operation: OperationObject][] = [
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
  it.each(TABS.map(({ id }) => id))('%s is shown by the styles when it is chosen', (id) => {
    const css = readFileSync(path.join(ROOT, '.vitepress/theme/styles/example-tabs.css'), 'utf8')
    const mentions = css.split(`html[data-tab='${id}']`).length - 1
    expect(mentions).toBe(6)
  })
})

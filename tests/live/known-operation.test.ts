import type { ListedOperation } from '../../.vitepress/live/build/operation-list.ts'
import type { Called } from '../../.vitepress/live/follow/follow-functions.ts'
import { expect, it } from 'vitest'
import { followFunctions } from '../../.vitepress/live/follow/follow-functions.ts'
import { operationIn } from '../../.vitepress/live/follow/known-operation.ts'

const IMPORT = 'import { wxpay } from \'#wxpay\'\n'

const { called } = followFunctions(Promise.resolve({ highlight: code => code }))

const operation = (method: ListedOperation['method'], path: string): ListedOperation => ({ title: path, link: path, path, method, answer: 'json', examples: [] })

const OPERATIONS = [operation('get', '/v3/demo/users/{openid}'), operation('post', '/v3/demo/users'), operation('post', '/v3/demo/users/{openid}/close-order')]

/** What a code calls, with the text that the place leads to. */
async function calledBy(code: string): Promise<Called & { at?: string }> {
  const read = await called(code)
  return { ...read, ...'start' in read && { at: code.slice(read.start, read.start + 'wxpay'.length) } }
}

it.each([
  ['a method', 'await wxpay.v3.demo.users._openid_.get({ openid: \'a\' })', { path: '/v3/demo/users/{openid}', method: 'get' }],
  ['a link of the chain, which posts', 'wxpay.v3.demo.users({})', { path: '/v3/demo/users', method: 'post' }],
  ['names in quotes', 'wxpay[\'v3\'].demo.users["{openid}"].closeOrder.post()', { path: '/v3/demo/users/{openid}/close-order', method: 'post' }],
  ['values that no other language can say', 'wxpay.v3.demo.users.post({ ...rest, id: id() })', { path: '/v3/demo/users', method: 'post' }],
])('reads which operation is called: %s', async (_, code, operation) => {
  expect(await calledBy(IMPORT + code)).toEqual({ operation, start: expect.any(Number), at: 'wxpay' })
})

it.each([
  ['an empty file', '', true, '没有导入 wxpay'],
  ['a comment', '// later\n', true, '没有导入 wxpay'],
  ['nothing but the import', IMPORT, true, '没有调用接口'],
  ['a chain that is not called yet', `${IMPORT}wxpay.v3.demo`, true, '没有调用接口'],
  ['a call of something else', 'demo.users.get()', false, '没有导入 wxpay'],
  ['a call that is not whole', `${IMPORT}wxpay.v3.demo.get(`, false, '代码有语法错误'],
  ['two calls', `${IMPORT}wxpay.v3.demo.get()\nwxpay.v3.demo.get()`, false, '调用了第二个接口，只能有一次调用'],
  ['a path that is computed', `${IMPORT}wxpay.v3[name].get()`, false, '路径中有一段是计算出来的，请完整写出'],
])('says why none is, and whether one has been begun: %s', async (_, code, isEmpty, sentence) => {
  expect(await called(code)).toMatchObject({ isEmpty, problems: [{ sentence }] })
})

it('knows the operations of the site', () => {
  expect(operationIn(OPERATIONS, { operation: { path: '/v3/demo/users', method: 'post' }, start: 7 })).toEqual({ operation: OPERATIONS[1] })
})

it.each([
  ['with the one that was probably meant', { path: '/v3/demo/user', method: 'post' }, '没有 POST /v3/demo/user 这个接口，是不是 POST /v3/demo/users'],
  ['with the method that the path has', { path: '/v3/demo/users/{openid}', method: 'put' }, '没有 PUT /v3/demo/users/{openid} 这个接口，是不是 GET /v3/demo/users/{openid}'],
  ['alone, if none is near', { path: '/v2/else', method: 'delete' }, '没有 DELETE /v2/else 这个接口'],
] as const)('names an operation that the site does not know, %s', (_, operation, sentence) => {
  expect(operationIn(OPERATIONS, { operation, start: 7 })).toEqual({ problems: [{ sentence, start: 7 }] })
})

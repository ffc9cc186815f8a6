import { describe, expect, it } from 'vitest'
import { tokenize, tokenizeQuery } from '../../.vitepress/search/tokenize.ts'

describe('text for the index', () => {
  it.each([
    ['授权记录', ['授', '权', '记', '录', '授权', '权记', '记录']],
    ['authorization_code', ['authorization_code', 'authorization', 'code']],
    ['/v3/payscore/permissions', ['v3/payscore/permissions', 'v3', 'payscore', 'permissions']],
    ['服务ID', ['服', '务', '服务', 'id']],
    ['openid解除', ['openid', '解', '除', '解除']],
    ['POST', ['post']],
    ['…，。', []],
  ])('%s', (text, terms) => {
    expect(tokenize(text)).toEqual(terms)
  })
})

describe('a query', () => {
  it.each([
    ['授权记录', ['授权', '权记', '记录']],
    ['权', ['权']],
    ['authorization_code', ['authorization_code']],
    ['/v3/payscore/permissions', ['v3/payscore/permissions']],
    ['解除 openid', ['解除', 'openid']],
    ['查询openid', ['查询', 'openid']],
  ])('%s', (text, terms) => {
    expect(tokenizeQuery(text)).toEqual(terms)
  })

  it.each([
    ['记录', '查询与用户授权记录（openid）'],
    ['用户授权', '查询与用户授权记录（openid）'],
    ['authorization_code', '授权协议号 authorization_code 必填'],
    ['code', '授权协议号 authorization_code 必填'],
    ['/v3/payscore/permissions', 'GET /v3/payscore/permissions'],
  ])('%s finds %s', (query, text) => {
    const terms = tokenize(text)
    expect(tokenizeQuery(query).filter(term => !terms.includes(term))).toEqual([])
  })
})

it('runs without anything from outside, as VitePress brings it to the browser as text', () => {
  for (const tokenizer of [tokenize, tokenizeQuery]) {
    // eslint-disable-next-line no-new-func
    const copy = new Function(`return ${tokenizer.toString()}`)() as typeof tokenize
    expect(copy('查询 authorization_code')).toEqual(tokenizer('查询 authorization_code'))
  }
})

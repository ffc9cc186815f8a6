import type { SearchEntryRow } from '../../.vitepress/search/search-record.ts'
import { describe, expect, it } from 'vitest'
import { matchEntries } from '../../.vitepress/search/browser/match-entries.ts'
import { parseQuery } from '../../.vitepress/search/browser/query.ts'

const ENTRIES: SearchEntryRow[] = [
  ['request.amount', 'amount', '订单金额', [], ''],
  ['request.amount.total', 'total', '总金额', [], '退款时不能超过它'],
  ['request.payer.openid', 'openid', '用户标识', [], '用户在某个应用下的标识'],
  ['response.trade_state', 'trade_state', '交易状态', ['SUCCESS', 'USERPAYING'], ''],
  ['response.trade_state_desc', 'trade_state_desc', '交易状态描述', [], ''],
  ['errors.NO_AUTH', 'NO_AUTH', '错误码 403', [], '没有权限'],
  ['message', '', '待签名的文本', [], '把五样东西各写一行'],
  ['non_ce', 'non_ce', '随机串', [], ''],
  ['nonce', 'nonce', '随机串', [], ''],
]

function found(typed: string, isNamed = false): string[] {
  return matchEntries(parseQuery(typed), ENTRIES, isNamed, 3).map(({ part, name, title, value, excerpt }) => [part, name || title, value, excerpt].filter(Boolean).join(' '))
}

describe('an entry is found', () => {
  it.each([
    ['its name', 'openid', ['请求 payer.openid']],
    ['its name and that of its parent', 'amount.total', ['请求 amount.total']],
    ['its name, the same one before a longer one', 'trade_state', ['返回 trade_state', '返回 trade_state_desc']],
    ['a value', 'USERPAYING', ['返回 trade_state USERPAYING']],
    ['an error code', 'no_auth', ['错误码 NO_AUTH']],
    ['its title', '交易状态', ['返回 trade_state', '返回 trade_state_desc']],
    ['a heading', '签名', ['章节 待签名的文本']],
    ['an entry of the dictionary, as it is spelled before as it is not', 'nonce', ['字段 nonce', '字段 non_ce']],
    ['a word of its description', '退款', ['请求 amount.total 退款时不能超过它']],
    ['most of the words', '用户 标识 应用', ['请求 payer.openid']],
    ['nothing', '发票', []],
  ])('by %s', (_, typed, entries) => {
    expect(found(typed)).toEqual(entries)
  })
})

it('is not told where the page has the name and an entry only mentions it', () => {
  expect(found('退款', true)).toEqual([])
  expect(found('总金额', true)).toEqual(['请求 amount.total'])
})

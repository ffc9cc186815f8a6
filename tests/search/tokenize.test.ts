import { describe, expect, it } from 'vitest'
import { fold, indexTokens, runsOf, wordPattern, wordTokens } from '../../.vitepress/search/tokenize.ts'

describe('text for the index', () => {
  it.each([
    ['预授权', ['预授', '授权', '权ω']],
    ['out_trade_no', ['outtradenoω', 'tradenoω', 'noω']],
    ['/v3/pay/transactions/id/{transaction_id}', ['v3paytransactionsidω', 'paytransactionsidω', 'transactionsidω', 'idω', 'transactionidω', 'idω']],
    ['TRANSACTION.SUCCESS', ['transactionsuccessω', 'successω']],
    ['服务ID', ['服务', '务ω', 'idω']],
    ['JSAPI下单', ['jsapiω', '下单', '单ω']],
    ['ＡＰＩ', ['apiω']],
    ['…，。', []],
  ])('%s has a token at every place that a word may begin at', (text, tokens) => {
    expect(indexTokens(text)).toEqual(tokens)
  })
})

describe('a word', () => {
  it.each([
    ['授权', '商户预授权', true],
    ['退款', '申请退款单号', true],
    ['退款单', '申请退款单号', true],
    ['号', '申请退款单号', true],
    ['款号', '申请退款单号', false],
    ['out_trade_no', '商户订单号 out_trade_no', true],
    ['trade_no', 'out_trade_no', true],
    ['no', 'out_trade_no', true],
    ['out_tra', 'out_trade_no', true],
    ['rade', 'out_trade_no', false],
    ['notify', 'out_trade_no', false],
    ['单据', '下单', false],
    ['NO_AUTH', 'NO_AUTH', true],
    ['success', 'TRANSACTION.SUCCESS', true],
  ])('%s, looked for in %s: %s', (word, text, isFound) => {
    const tokens = indexTokens(text)
    // As the engine does it: a token is found by its beginning, and, for want of another, as the beginning of what is wanted.
    const found = runsOf(word).flatMap(wordTokens).every(wanted => tokens.some(token => token.startsWith(wanted) || wanted.startsWith(token)))
    expect(found).toBe(isFound)
    // What is found can be marked.
    expect(runsOf(word).every(run => new RegExp(wordPattern(run), 'iu').test(text))).toBe(isFound)
  })
})

it('two spellings of a name have the same letters', () => {
  expect(fold('Out-Trade.No')).toBe(fold('out_trade_no'))
  expect(fold('ＪＳＡＰＩ下单')).toBe(fold('jsapi 下单'))
})

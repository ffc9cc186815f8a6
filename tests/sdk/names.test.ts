import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { propertyOf, quoteName, segmentOf, typeName } from '../../.vitepress/sdk/names.ts'

const { Wechatpay } = createRequire(import.meta.url)('wechatpay-axios-plugin') as { Wechatpay: { normalize: (property: string) => string } }

const SEGMENTS: [segment: string, property: string | undefined][] = [
  ['v3', 'v3'],
  ['authorization-code', 'authorizationCode'],
  ['out-trade-no', 'outTradeNo'],
  ['{openid}', '_openid_'],
  ['{out_trade_no}', '_out_trade_no_'],
  ['mch_operate', 'mch_operate'],
  ['apply4sub', 'apply4sub'],
  ['family-0', 'family-0'],
  ['a-1b', 'a-1b'],
  ['300', '300'],
  ['platform.json', 'platform.json'],
  ['camelCase', undefined],
  ['{orderNo}', undefined],
  // What every link of the chain has of its own, the SDK takes in Pascal case for a segment.
  ['get', 'Get'],
  ['delete', 'Delete'],
  ['chain', 'Chain'],
  ['name', 'Name'],
  ['client', 'Client'],
  ['delete-all', 'deleteAll'],
  ['', undefined],
  ['-', '-'],
  ['_x_', undefined],
]

describe('a path segment', () => {
  it.each(SEGMENTS)('%s is the property %s', (segment, property) => {
    expect(propertyOf(segment)).toBe(property)
  })

  it.each(SEGMENTS.flatMap(([segment, property]) => property === undefined ? [] : [[property, segment] as const]))(
    'that the SDK makes of %s is %s, as here',
    (property, segment) => {
      expect(segmentOf(property)).toBe(segment)
      expect(Wechatpay.normalize(property)).toBe(segment)
    },
  )

  it.each(['Pascal', '$dollar$', '_open', 'aBC', 'x_', '__', 'ABC'])('is read from %s as the SDK reads it', (property) => {
    expect(segmentOf(property)).toBe(Wechatpay.normalize(property))
  })
})

it.each([
  ['authorizationCode', 'AuthorizationCode'],
  ['_openid_', '_openid_'],
  ['v3', 'V3'],
  ['family-0', 'Family_0'],
  ['300', '_300'],
  ['platform.json', 'Platform_json'],
])('the property %s has the type %s', (property, type) => {
  expect(typeName(property)).toBe(type)
})

it.each([
  ['appid', 'appid'],
  ['page-size', '\'page-size\''],
  ['it\'s', '\'it\\\'s\''],
  ['中文', '中文'],
  ['1st', '\'1st\''],
])('the name %s is written %s', (name, written) => {
  expect(quoteName(name)).toBe(written)
})

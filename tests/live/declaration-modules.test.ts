import { describe, expect, it } from 'vitest'
import { declarationModules, touchedModules, touchesLibraries } from '../../.vitepress/live/compiler/declaration-modules.ts'

const ROOT = `import { Pay as V3_Pay } from './wechatpay/v3/pay.js'
import { Mch_operate as V3_Mch_operate } from './wechatpay/v3/mch_operate.js'

export * from './wechatpay/notifications.js'
`
const modules = declarationModules(ROOT)
const touched = (code: string): string[] => touchedModules(code, modules).map(({ file }) => file)

describe('the modules of the declarations', () => {
  it('are those that the root is put together from', () => {
    expect(modules).toEqual([
      { file: 'wechatpay/v3/pay.d.ts', names: ['pay', 'Pay'] },
      { file: 'wechatpay/v3/mch_operate.d.ts', names: ['mch_operate', 'Mch_operate'] },
      { file: 'wechatpay/notifications.d.ts', names: ['notifications'] },
    ])
  })

  it('are needed by who writes their name, however', () => {
    expect(touched('wxpay.v3.pay.x')).toEqual(['wechatpay/v3/pay.d.ts'])
    expect(touched('wxpay.v3[\'mch_operate\']')).toEqual(['wechatpay/v3/mch_operate.d.ts'])
    expect(touched('let a: Wechatpay.V3.Pay')).toEqual(['wechatpay/v3/pay.d.ts'])
    expect(touched('wxpay.v3.payments')).toEqual([])
  })

  it('are needed by who imports types that nobody can tell the module of', () => {
    expect(touched('import type { Notification } from \'#wechatpay\'')).toEqual(['wechatpay/notifications.d.ts'])
    expect(touched('import { decrypt } from "#notify"')).toEqual(['wechatpay/notifications.d.ts'])
  })
})

it.each([
  ['fetch(url)', true],
  ['globalThis[\'fetch\']', true],
  ['import fs from "node:fs"', true],
  ['import { a } from \'fs/promises\'', true],
  ['import(`node:fs`)', true],
  ['prefetch(url)', false],
  ['node:fs', false],
  ['import { wxpay } from \'#wxpay\'', false],
])('libraries are needed as a whole by who names what only they have: %s', (code, isNeeded) => {
  expect(touchesLibraries(code, { names: ['fetch'], modules: ['fs/promises', 'node:fs'] })).toBe(isNeeded)
})

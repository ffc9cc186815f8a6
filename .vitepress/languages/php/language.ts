import type { Language, LanguageForm } from '../language.ts'

/** The ways to write a path: `->v3->a->_b_`, `->chain('v3/a/{b}')` and `['v3/a/{b}']`. */
export type PhpStyle = 'chain' | 'declarative' | 'property'

/** One of the ways to write a call with the SDK. */
export interface PhpForm extends LanguageForm {
  style: PhpStyle
  async: boolean
}

/** PHP, through the SDK `wechatpay/wechatpay`. */
export const PHP = {
  id: 'php',
  title: 'PHP',
  grammar: 'php',
  forms: [
    { id: 'php-async-chain', title: '异步纯链式', style: 'chain', async: true },
    { id: 'php-async-declarative', title: '异步声明式', style: 'declarative', async: true },
    { id: 'php-async-property', title: '异步属性式', style: 'property', async: true },
    { id: 'php-sync-chain', title: '同步纯链式', style: 'chain', async: false },
    { id: 'php-sync-declarative', title: '同步声明式', style: 'declarative', async: false },
    { id: 'php-sync-property', title: '同步属性式', style: 'property', async: false },
  ],
} as const satisfies Omit<Language, 'forms'> & { forms: readonly PhpForm[] }

import type { Language } from '../language.ts'

/** The language of the snippets, through the SDK `wechatpay-axios-plugin`. */
export const TYPESCRIPT = { id: 'ts', aliases: ['typescript'], title: 'TypeScript', grammar: 'ts' } as const satisfies Language

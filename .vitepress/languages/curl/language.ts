import type { Language } from '../language.ts'

/** The command line of cURL. */
export const CURL = { id: 'curl', title: 'cURL', grammar: 'bash', hasPlaceholders: true } as const satisfies Language

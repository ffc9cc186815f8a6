import type { ExampleCall } from '../call/call.ts'
import type { Operation, ResponseKind } from '../model/operation.ts'
import type { PhpForm } from './php/print-php.ts'
import { responseKind } from '../model/operation.ts'
import { printCurl } from './curl/print-curl.ts'
import { printPhp } from './php/print-php.ts'

/** A language, or a form of one, that a reader can choose. */
export interface TabKind {
  /** How links and the reader's memory name it. */
  id: string
  title: string
  /** What Shiki and fences call it. */
  language: string
}

/** One language's rendering of an example. */
export interface Tab extends TabKind {
  code: string
}

export const TYPESCRIPT: TabKind = { id: 'ts', title: 'TypeScript', language: 'ts' }

export const PHP: (TabKind & { form: PhpForm })[] = [
  { id: 'php-async-chain', title: '异步纯链式', language: 'php', form: { style: 'chain', async: true } },
  { id: 'php-async-declarative', title: '异步声明式', language: 'php', form: { style: 'declarative', async: true } },
  { id: 'php-async-property', title: '异步属性式', language: 'php', form: { style: 'property', async: true } },
  { id: 'php-sync-chain', title: '同步纯链式', language: 'php', form: { style: 'chain', async: false } },
  { id: 'php-sync-declarative', title: '同步声明式', language: 'php', form: { style: 'declarative', async: false } },
  { id: 'php-sync-property', title: '同步属性式', language: 'php', form: { style: 'property', async: false } },
]

export const CURL: TabKind = { id: 'curl', title: 'cURL', language: 'bash' }

/** All tabs, in the order in which they stand. */
export const TABS: TabKind[] = [TYPESCRIPT, ...PHP, CURL]

/** The tabs that are derived from a call, after that of its snippet. */
export function derivedTabs(call: ExampleCall, operation: Operation): Tab[] {
  return tabsOf(call, responseKind(operation))
}

/**
 * The same tabs, for who knows no more of the operation than what kind of answer it gives.
 *
 * @param call the call
 * @param answer what comes back
 */
export function tabsOf(call: ExampleCall, answer: Pick<ResponseKind, 'type'>): Tab[] {
  return [
    ...PHP.map(({ form, ...kind }) => ({ ...kind, code: printPhp(call, answer, form) })),
    { ...CURL, code: printCurl(call) },
  ]
}

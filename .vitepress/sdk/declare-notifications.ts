import type { PathItems } from '../model/api-description.ts'
import type { DeclaredLine } from './lines.ts'
import { pointer } from '../model/json-pointer.ts'
import { requestSchema } from '../model/operation.ts'
import { declareProperties } from './declare-schema.ts'
import { docComment, insteadOf } from './doc-comment.ts'
import { block, line } from './lines.ts'

const NAMESPACE = 'WeChatPay.Notifications'

/** The interface of a notification: `TRANSACTION.SUCCESS` → `TransactionSuccess`. */
export function notificationName(event: string): string {
  const words = event.split(/[^A-Z0-9]+/i).filter(Boolean)
  return words.map(word => word[0]!.toUpperCase() + word.slice(1).toLowerCase()).join('').replace(/^(?=\d)/, '_')
}

/** The interfaces of notifications, by their types: two types may differ only in characters that no name can have. */
function notificationNames(events: readonly string[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const event of events) {
    let name = notificationName(event)
    while (taken.has(name))
      name += '_'
    names.set(event, name)
    taken.add(name)
  }
  return names
}

/**
 * Declares the notifications that the platform sends: an interface for each, and
 * the union of them, which `event_type` tells apart. What is encrypted is a
 * `Ciphertext` that knows what it decrypts to.
 *
 * @param webhooks notification → method → operation
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object
 */
export function declareNotifications(webhooks: PathItems): DeclaredLine[] {
  const events = Object.keys(webhooks)
  if (events.length === 0)
    return []
  const names = notificationNames(events)
  const interfaces = events.flatMap((event, i) => {
    const operation = webhooks[event]!.post
    const schema = requestSchema(operation, 'application/json') ?? {}
    const at = pointer('', 'webhooks', event, 'post', 'requestBody', 'content', 'application/json', 'schema')
    return [
      ...i > 0 ? [line('')] : [],
      ...docComment([operation?.summary, `\`event_type\` 为 \`${event}\``], { deprecated: operation?.deprecated ? insteadOf(operation) : undefined, link: operation?.externalDocs?.url }),
      ...block(line(`export interface ${names.get(event)}`, at), declareProperties(schema, at)),
    ]
  })
  return [
    ...docComment(['密文：解密之后是 `T` 的 JSON']),
    { ...line('export type Ciphertext<T> = string & { readonly plaintext?: T }'), declares: 'Ciphertext' },
    line(''),
    ...docComment(['微信支付发来的通知，以 `event_type` 区分']),
    line('export type Notification ='),
    ...events.map(event => line(`  | ${NAMESPACE}.${names.get(event)}`)),
    line(''),
    ...block(line(`export namespace ${NAMESPACE}`), interfaces),
  ]
}

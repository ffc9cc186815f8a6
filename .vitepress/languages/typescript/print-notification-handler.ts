import type { Operation } from '../../model/operation.ts'
import type { Schema } from '../../model/schema.ts'
import { requestSchema } from '../../model/operation.ts'
import { interestingFields } from '../../sample-values/interesting-fields.ts'
import { quoteName } from '../../sdk/names.ts'

/**
 * The handler of a notification: it verifies the signature, tells the
 * notification by its type, and decrypts what it holds.
 *
 * @param event its type, `TRANSACTION.SUCCESS`
 * @param operation the notification
 */
export function printNotificationHandler(event: string, operation: Operation): string {
  const content = encryptedContent(operation)
  const fields = content ? interestingFields(content, 2) : []
  const shown = fields.map(name => /^\w+$/.test(name) ? `content.${name}` : `content[${quoteName(name)}]`)
  return `import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === '${event}') {
    const content = decrypt(notification.resource)
    console.info(${shown.length > 0 ? shown.join(', ') : 'content'})
  }
  return 204
}
`
}

/** Where the encrypted part stands in the body of a notification: the names of its field and of those that it belongs to. */
export const ENCRYPTED_PART: readonly string[] = ['resource', 'ciphertext']

/** What the encrypted part of a notification holds. */
export function encryptedContent(operation: Operation): Schema | undefined {
  const part = ENCRYPTED_PART.reduce<Schema | undefined>(
    (schema, name) => schema?.properties?.[name],
    requestSchema(operation, 'application/json'),
  )
  return part?.contentSchema
}

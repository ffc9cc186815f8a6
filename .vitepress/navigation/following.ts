import type { Schema } from '../model/schema.ts'
import type { ReferenceDocument } from '../page/read-document.ts'
import type { Endpoint } from './endpoint.ts'
import type { PageEntry } from './families.ts'
import { encryptedContent } from '../languages/typescript/print-notification-handler.ts'
import { operationsOf } from '../model/api-description.ts'
import { linkTo, webhookSubject } from '../model/subject.ts'
import { answerFields, bodyFields } from './endpoint.ts'

/** A notification, with what tells which calls it follows. */
export interface FollowingNotification {
  /** What its type begins with: `MCHTRANSFER` of `MCHTRANSFER.BILL.FINISHED`. */
  subject: string
  /** What of the subject it is about, if its type says so: `BILL`. */
  part: string
  /** What has come of it, the last word of the type: `FINISHED`. */
  outcome: string
  /** The calls that it tells of, and the products that it belongs to, if its page says so: `/v3/refund/domestic/refunds`, `/v3/webizpay/`. */
  follows?: readonly string[]
  /** What it holds, decrypted. */
  content: Schema
  /** How a list shows it. */
  entry: PageEntry
}

/** A field that takes the address at which notifications of the call are received. */
const NOTIFY_ADDRESS = /^(?:\w+_)?(?:notify|callback)_url$/

/** A field that holds a number by which a merchant knows what it has asked for. */
const OWN_NUMBER = /^(?:\w+_)?out_\w+_no$/

/** A field that holds such a number, or one of the platform's. */
const ANY_NUMBER = /_no$/

/** All notifications, in the order of their types. */
export function notificationsOf({ webhooks }: Pick<ReferenceDocument['document'], 'webhooks'>): FollowingNotification[] {
  return operationsOf(webhooks).map(({ path: event, operation }): FollowingNotification => {
    const [subject = '', ...rest] = event.split('.')
    return {
      subject,
      part: rest.slice(0, -1).join('.'),
      outcome: /[^._]*$/.exec(event)![0],
      ...operation['x-follows'] && { follows: operation['x-follows'] },
      content: encryptedContent(operation) ?? {},
      entry: { title: operation.summary || event, link: linkTo(webhookSubject(event)), ...operation.deprecated && { deprecated: true } },
    }
  })
}

/** The notifications that tell how a call went on: those that say so, and of the others those of which it can be told. */
export function following(call: Endpoint, notifications: readonly FollowingNotification[]): FollowingNotification[] {
  const named = notifications.filter(({ follows }) => follows?.includes(nameOf(call)))
  const others = likelyToFollow(call, notifications.filter(({ follows }) => follows === undefined))
  return notifications.filter(notification => named.includes(notification) || others.includes(notification))
}

/** A call, as a notification names what it follows. */
export function nameOf({ entry: { link } }: Pick<Endpoint, 'entry'>): string {
  return link.replace(/^\/openapi/, '')
}

/**
 * The notifications that a call lets expect: it gives an address for them, its path
 * names what they are of, and its body has what they tell of. If two tell of the same
 * outcome, it is not said which of them comes, and none is named.
 */
function likelyToFollow(call: Endpoint, notifications: readonly FollowingNotification[]): FollowingNotification[] {
  const sent = bodyFields(call.operation)
  if (!Object.keys(sent).some(name => NOTIFY_ADDRESS.test(name)))
    return []
  const possible = notifications.filter(notification => isNamedIn(call.path, notification) && tellsOf(call, notification))
  const exact = possible.filter(({ part }) => !possible.some(other => other.part !== part && other.part.endsWith(part)) || part === '')
  return new Set(exact.map(({ part, outcome }) => `${part}.${outcome}`)).size === exact.length ? exact : []
}

/** Whether a path says what a notification is of: `TRANSACTION.SUCCESS` of `…/transactions/…`. */
function isNamedIn(path: string, { subject, part }: FollowingNotification): boolean {
  const segments = path.split('/').map(segment => plain(segment).replace(/s$/, ''))
  return segments.includes(plain(subject)) && segments.some(segment => segment.endsWith(plain(part)))
}

/**
 * Whether a notification can tell of a call: it has the merchant's own number, by which
 * it is told from others, and whatever else it always has of that kind is known from
 * the call or its answer.
 */
function tellsOf({ operation }: Endpoint, { content: { properties = {}, required = [] } }: FollowingNotification): boolean {
  const sent = bodyFields(operation)
  const known = { ...sent, ...answerFields(operation) }
  const always = required.filter(name => ANY_NUMBER.test(name) || properties[name]?.type === 'object')
  return Object.keys(properties).some(name => OWN_NUMBER.test(name) && Object.hasOwn(sent, name)) && always.every(name => Object.hasOwn(known, name))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

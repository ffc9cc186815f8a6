import type { Tampering } from '../../sandbox/notifications/build-notification.ts'
import type { MerchantAnswer } from '../../sandbox/notifications/deliver.ts'
import { randomBytes } from 'node:crypto'
import process from 'node:process'
import path from 'pathe'
import pc from 'picocolors'
import { createNotificationBuilder, TAMPERINGS } from '../../sandbox/notifications/build-notification.ts'
import { deliver } from '../../sandbox/notifications/deliver.ts'
import { printable } from '../../sandbox/printable.ts'
import { openKeys } from '../../sandbox/signing/keys.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { readProject } from '../project/open-project.ts'

export interface NotifyCommandOptions {
  root: string
  /** The type of the notification: `TRANSACTION.SUCCESS`. */
  event: string
  /** Where it is sent. */
  url: string
  /** Fields of its content: `amount.total=100`. */
  set: readonly string[]
  /** What is wrong with it on purpose. */
  tamper?: string
  /** Whether it may go to an address that is neither this machine's nor of a private network. */
  public: boolean
}

/**
 * Sends a notification as the platform does, and tells what came of it.
 *
 * @returns the exit code: 0 if it was received, or refused if something was wrong
 *   with it on purpose
 * @throws {UserError} for a notification or a field that does not exist, for an
 *   address that is not allowed or cannot be reached, and for damaged keys
 */
export async function notifyCommand({ root, event, url: address, set, tamper, public: isPublic }: NotifyCommandOptions): Promise<number> {
  const url = parseUrl(address)
  const tampering = TAMPERINGS.find(name => name === tamper)
  if (tamper !== undefined && tampering === undefined)
    throw new UserError(`--tamper is ${TAMPERINGS.join(', ')}, and not ${tamper}.`)
  const project = await readProject(path.resolve(root))
  const build = createNotificationBuilder(project.reference.document, openKeys(path.resolve(root, '.vitepress', 'cache', 'sandbox')))
  const notification = build(event, {
    now: Math.floor(Date.now() / 1000),
    nonce: randomBytes(16).toString('hex'),
    set,
    ...tampering && { tamper: tampering },
  })

  const fields = Object.entries({ Host: url.host, ...notification.headers }).map(([name, value]) => `${pc.dim(`${name}:`)} ${value}\n`)
  process.stdout.write(`${pc.bold(`POST ${url.pathname}${url.search}`)}\n${fields.join('')}\n${JSON.stringify(notification.content, null, 2)}\n\n`)
  const answer = await deliver(url, notification, { public: isPublic })
  const isReceived = answer.status >= 200 && answer.status < 300
  const isGood = isReceived === (tampering === undefined)
  process.stdout.write(`${pc.bold(`${answer.status} ${printable(answer.statusText)}`)} ${answer.duration.toFixed(0)} ms\n${printBody(answer)}\n`)
  process.stdout.write(`${isGood ? pc.green('✓') : pc.red('✗')} ${verdict(answer.status, isReceived, tampering)}\n`)
  return isGood ? 0 : 1
}

/**
 * Tells of all notifications, by their types and titles.
 *
 * @returns the exit code
 */
export async function listNotificationsCommand({ root }: { root: string }): Promise<number> {
  const { document } = (await readProject(path.resolve(root))).reference
  const webhooks = Object.entries(document.webhooks)
  const width = Math.max(0, ...webhooks.map(([event]) => event.length))
  process.stdout.write(webhooks.map(([event, { post }]) => `${event.padEnd(width)}  ${post?.summary ?? ''}\n`).join(''))
  return 0
}

/** @throws {UserError} for what is no address of a server */
function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new UserError(`${text} is no URL that a notification can be sent to. Write it whole: http://127.0.0.1:3000/notify`)
  return url
}

/** How much of an answer is shown, in characters. */
const MAX_SHOWN = 2000

function printBody({ body }: MerchantAnswer): string {
  const text = body.toString('utf8')
  if (text === '')
    return ''
  const lines = text.slice(0, MAX_SHOWN).split(/\r?\n/).map(printable)
  return `${lines.join('\n')}${text.length > MAX_SHOWN ? '…' : ''}\n`
}

const WRONG: Record<Tampering, string> = {
  signature: 'its signature is not the platform\'s',
  ciphertext: 'its ciphertext was changed after it was encrypted',
  timestamp: 'it was signed ten minutes ago',
}

function verdict(status: number, isReceived: boolean, tampering: Tampering | undefined): string {
  if (tampering)
    return isReceived ? `Accepted, though ${WRONG[tampering]}: your server has to refuse that.` : `Refused, as it should be: ${WRONG[tampering]}.`
  if (!isReceived)
    return 'Not received: the platform would send it again, and in the end give up.'
  return status === 200 || status === 204
    ? 'Received: the platform would not send it again.'
    : `Received, if the platform takes ${status} for an answer: it documents 200 and 204.`
}

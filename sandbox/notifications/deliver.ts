import type { LookupFunction } from 'node:net'
import type { BuiltNotification } from './build-notification.ts'
import { Buffer } from 'node:buffer'
import { lookup as lookUp } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'
import { isLocalAddress } from '../loopback.ts'

export interface DeliveryOptions {
  /** Whether it may go to an address that is neither this machine's nor of a private network. */
  public: boolean
  /**
   * How long the merchant may take to answer, in milliseconds.
   *
   * @default 5000
   */
  timeout?: number
}

/** What a merchant answered. */
export interface MerchantAnswer {
  status: number
  /** `No Content`, or whatever the merchant says. */
  statusText: string
  body: Buffer
  /** How long it took, in milliseconds. */
  duration: number
}

/** How long the platform waits, in milliseconds. */
const TIMEOUT = 5000

/** What is read of an answer, in bytes: the platform looks at the status. */
const MAX_ANSWER = 64 * 1024

/**
 * Sends a notification. Redirections are not followed, and no proxy is asked.
 *
 * @param url where merchants receive notifications
 * @param notification what is sent
 * @param notification.headers its header
 * @param notification.body its body, byte for byte
 * @param options where it may go, and how long the merchant may take
 * @param options.public whether it may go anywhere
 * @param options.timeout in milliseconds
 * @throws {UserError} if it may not go there, nothing listens there, or no answer comes in time
 */
export async function deliver(url: URL, { headers, body }: BuiltNotification, { public: isPublic, timeout = TIMEOUT }: DeliveryOptions): Promise<MerchantAnswer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isAllowed = (address: string): boolean => isPublic || isLocalAddress(address)
  // A literal address is not looked up.
  if (isIP(host) !== 0 && !isAllowed(host))
    throw publicAddress(host, host)
  const started = performance.now()
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': body.length },
      agent: false, // one of its own: the usual one may go through a proxy
      lookup: guardedLookup(host, isAllowed),
    })
    const timer = setTimeout(() => {
      reject(new UserError(`${url.href} did not answer within ${timeout / 1000} seconds. The platform counts that as not received, and sends it again.`))
      request.destroy()
    }, timeout)
    const fail = (error: unknown): void => {
      clearTimeout(timer)
      reject(unreachable(url, error))
    }
    request.on('error', fail)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      const end = (): void => {
        clearTimeout(timer)
        resolve({ status: response.statusCode ?? 0, statusText: response.statusMessage ?? '', body: Buffer.concat(chunks).subarray(0, MAX_ANSWER), duration: performance.now() - started })
      }
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > MAX_ANSWER) {
          end()
          request.destroy()
        }
      })
      response.on('error', fail)
      response.on('end', end)
    })
    request.end(body)
  })
}

/** Finds the addresses of a name, and allows for them: what is connected to is what was looked at. */
function guardedLookup(host: string, isAllowed: (address: string) => boolean): LookupFunction {
  return (name, options, callback) => {
    lookUp(name, { ...options, all: true }, (error, addresses) => {
      const stranger = addresses?.find(({ address }) => !isAllowed(address))
      const [first] = addresses ?? []
      if (error || !first)
        callback(error ?? new Error('no address'), '')
      else if (stranger)
        callback(publicAddress(host, stranger.address), '')
      else if (options.all)
        callback(null, addresses)
      else
        callback(null, first.address, first.family)
    })
  }
}

function publicAddress(host: string, address: string): UserError {
  const what = host === address ? host : `${host} (${address})`
  return new UserError(`${what} is neither this machine nor in a private network. Add --public if you mean to send it there.`)
}

function unreachable(url: URL, error: unknown): UserError {
  if (error instanceof UserError)
    return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ECONNREFUSED':
      return new UserError(`Nothing listens at ${url.host}. Start your server, then send the notification again.`)
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UserError(`There is no host ${url.hostname}.`)
    case 'ECONNRESET':
    case 'HPE_INVALID_CONSTANT':
      return new UserError(`${url.host} closed the connection without an answer in HTTP (${code}).`)
    default:
      return new UserError(`${url.host} cannot be reached: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

import type { IncomingHttpHeaders } from 'node:http'
import type { SandboxClient } from '../../.vitepress/protocol/sandbox-client.ts'
import type { SandboxKeys } from '../signing/keys.ts'

/** What pages may read of an answer besides what every page may. */
const READABLE = ['Request-ID', 'Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Allow', 'Date', 'Content-Length']

/** How long a browser may go without asking again, in seconds. */
const MAX_AGE = 600

/** A permission that a browser asks for before it sends what the page wants to. */
export interface Preflight {
  status: 204 | 403
  headers: Record<string, string>
}

/**
 * Whether a text is an origin as browsers send it: `https://example.com`, with nothing
 * behind the port.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6454#section-6.2
 */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
}

/**
 * Lets pages of some origins read answers, and those of all others nothing.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export class CrossOrigin {
  private readonly origins: ReadonlySet<string>

  /** @param origins the origins that are let in, each as {@link isOrigin} has it */
  constructor(origins: readonly string[]) {
    this.origins = new Set(origins)
  }

  /** Whether a page has sent a request that is let in. Browsers let no page say where it is from. */
  isAllowed({ origin }: IncomingHttpHeaders): boolean {
    return origin !== undefined && this.origins.has(origin)
  }

  /** What an answer says of who may read it; nothing where nobody is let in. */
  headers(request: IncomingHttpHeaders): Record<string, string> {
    if (this.origins.size === 0)
      return {}
    return this.isAllowed(request)
      ? { 'Access-Control-Allow-Origin': request.origin!, 'Access-Control-Expose-Headers': READABLE.join(', '), 'Vary': 'Origin' }
      : { Vary: 'Origin' }
  }

  /**
   * The answer to a browser that asks for permission; nothing if that is not what a
   * request is, or if nobody is let in: it is then a request as any other.
   *
   * @see https://wicg.github.io/private-network-access/
   */
  preflight(method: string, request: IncomingHttpHeaders): Preflight | undefined {
    const wanted = request['access-control-request-method']
    if (this.origins.size === 0 || method !== 'OPTIONS' || wanted === undefined || request.origin === undefined)
      return undefined
    if (!this.isAllowed(request))
      return { status: 403, headers: { Vary: 'Origin' } }
    const names = request['access-control-request-headers']
    return {
      status: 204,
      headers: {
        'Access-Control-Allow-Origin': request.origin,
        'Access-Control-Allow-Methods': wanted,
        ...names !== undefined && { 'Access-Control-Allow-Headers': names },
        ...request['access-control-request-private-network'] === 'true' && { 'Access-Control-Allow-Private-Network': 'true' },
        'Access-Control-Max-Age': String(MAX_AGE),
        'Vary': 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network',
      },
    }
  }
}

/** What a page signs and encrypts with that is let in. */
export function sandboxClient({ mchid, merchantSerial, merchantPrivateKey, platformSerial, platformPublicKey }: SandboxKeys): SandboxClient {
  return {
    mchid,
    merchantSerial,
    merchantPrivateKey: String(merchantPrivateKey.export({ type: 'pkcs8', format: 'pem' })),
    platformSerial,
    platformPublicKey: String(platformPublicKey.export({ type: 'spki', format: 'pem' })),
  }
}

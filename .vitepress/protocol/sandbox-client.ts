/**
 * Where a sandbox gives its client to pages of the origins that it was started for.
 * The API has nothing there.
 */
export const SANDBOX_CLIENT = '/sandbox/client'

/** Where a sandbox listens unless it is told otherwise. */
export const SANDBOX_ADDRESS = 'http://127.0.0.1:8421'

/** What a page needs to call the sandbox: keys that are worth nothing anywhere else. */
export interface SandboxClient {
  mchid: string
  merchantSerial: string
  /** PKCS #8, as PEM. */
  merchantPrivateKey: string
  platformSerial: string
  /** SubjectPublicKeyInfo, as PEM. */
  platformPublicKey: string
}

import type { SandboxClient } from '../../protocol/sandbox-client.ts'

export type Bytes = Uint8Array<ArrayBuffer>

/** The longest text that OAEP with SHA-1 takes for a key of 2048 bits, in bytes. @see https://www.rfc-editor.org/rfc/rfc8017#section-7.1.1 */
export const MAX_PLAINTEXT = 214

/** What signs, encrypts and verifies on a merchant's side, with the keys of a sandbox. */
export interface ImportedKeys {
  sign: (message: Bytes) => Promise<string>
  encrypt: (text: string) => Promise<string>
  verify: (message: Bytes, signature: string) => Promise<boolean>
}

/** The keys that were taken over last: as long as a sandbox runs, it gives the same for each call. */
let latest: { given: string, keys: Promise<ImportedKeys> } | undefined

/**
 * Takes over the keys that a sandbox has given. None of them can be taken out again.
 *
 * @param client what the sandbox has given
 */
export function importKeys(client: SandboxClient): Promise<ImportedKeys> {
  const given = `${client.merchantPrivateKey}\n${client.platformPublicKey}`
  if (latest?.given !== given)
    latest = { given, keys: takeOver(client) }
  return latest.keys
}

async function takeOver(client: SandboxClient): Promise<ImportedKeys> {
  const signing = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const encryption = { name: 'RSA-OAEP', hash: 'SHA-1' }
  const [merchant, verifier, encrypter] = await Promise.all([
    crypto.subtle.importKey('pkcs8', fromPem(client.merchantPrivateKey), signing, false, ['sign']),
    crypto.subtle.importKey('spki', fromPem(client.platformPublicKey), signing, false, ['verify']),
    crypto.subtle.importKey('spki', fromPem(client.platformPublicKey), encryption, false, ['encrypt']),
  ])
  return {
    sign: async message => toBase64(await crypto.subtle.sign(signing, merchant, message)),
    encrypt: async text => toBase64(await crypto.subtle.encrypt(encryption, encrypter, utf8(text))),
    async verify(message, signature) {
      const bytes = fromBase64(signature)
      return bytes !== undefined && crypto.subtle.verify(signing, verifier, bytes, message)
    },
  }
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}

/** Texts and bytes as one. */
export function joined(...pieces: (string | Bytes)[]): Bytes {
  const parts = pieces.map(piece => typeof piece === 'string' ? utf8(piece) : piece)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function fromPem(pem: string): Bytes {
  const bytes = fromBase64(pem.replace(/-----[^-]+-----|\s/g, ''))
  if (!bytes)
    throw new TypeError('This is no PEM.')
  return bytes
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))) // a key's length, not a file's
}

function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), character => character.charCodeAt(0))
  }
  catch {
    return undefined
  }
}

import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, randomInt } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'

/** The two sides of the sandbox: a merchant, and the platform that the sandbox plays. */
export interface SandboxKeys {
  /** The merchant's number. */
  mchid: string
  /** Serial number of the merchant's certificate: 40 hexadecimal digits. */
  merchantSerial: string
  merchantPrivateKey: KeyObject
  merchantPublicKey: KeyObject
  /** The merchant's APIv3 key, which notifications are encrypted with: 32 letters and digits. */
  apiv3Key: string
  /** What clients know the platform's public key by: `PUB_KEY_ID_…`. */
  platformSerial: string
  platformPrivateKey: KeyObject
  platformPublicKey: KeyObject
}

/** The files of a folder of keys. */
export const KEY_FILES = {
  identities: 'identities.json',
  merchantPrivateKey: 'merchant-private-key.pem',
  merchantPublicKey: 'merchant-public-key.pem',
  apiv3Key: 'apiv3-key.txt',
  platformPrivateKey: 'platform-private-key.pem',
  platformPublicKey: 'platform-public-key.pem',
} as const

const MCHID = '1900000001'

/** New keys: RSA with 2048 bits, as the API's are. */
export function generateKeys(): SandboxKeys {
  const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    mchid: MCHID,
    merchantSerial: randomBytes(20).toString('hex').toUpperCase(),
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    apiv3Key: generateApiv3Key(),
    platformSerial: `PUB_KEY_ID_${Array.from({ length: 28 }, () => randomInt(10)).join('')}`,
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
  }
}

function generateApiv3Key(): string {
  return randomBytes(16).toString('hex')
}

/**
 * The keys that a folder holds. If there is no such folder, it is made, with new
 * keys; one from the time before notifications is given an APIv3 key.
 *
 * @param folder absolute path
 * @throws {UserError} if the folder is there and its keys cannot be used
 */
export function openKeys(folder: string): SandboxKeys {
  if (!existsSync(folder))
    writeKeys(folder, generateKeys())
  try {
    if (!existsSync(path.join(folder, KEY_FILES.apiv3Key)))
      addApiv3Key(folder)
    return readKeys(folder)
  }
  catch (error) {
    // What a parser of keys says may quote the file.
    const reason = error instanceof DamagedKeys ? error.message : 'a file is missing or cannot be read'
    throw new UserError(`The sandbox's keys in ${folder} are damaged: ${reason}. Delete the folder: the next start makes new ones.`)
  }
}

class DamagedKeys extends Error {}

/**
 * Writes keys into a new folder, whole or not at all. Only its owner may read it.
 *
 * @param folder absolute path
 * @param keys what it will hold; if there is such a folder by then, that stays as it is
 */
export function writeKeys(folder: string, keys: SandboxKeys): void {
  const { mchid, merchantSerial, platformSerial } = keys
  const draft = `${folder}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(path.dirname(folder), { recursive: true })
  mkdirSync(draft, { mode: 0o700 })
  const write = (name: string, text: string): void => writeFileSync(path.join(draft, name), text, { mode: 0o600 })
  try {
    write(KEY_FILES.identities, `${JSON.stringify({ mchid, merchantSerial, platformSerial }, null, 2)}\n`)
    write(KEY_FILES.merchantPrivateKey, privatePem(keys.merchantPrivateKey))
    write(KEY_FILES.merchantPublicKey, publicPem(keys.merchantPublicKey))
    write(KEY_FILES.apiv3Key, `${keys.apiv3Key}\n`)
    write(KEY_FILES.platformPrivateKey, privatePem(keys.platformPrivateKey))
    write(KEY_FILES.platformPublicKey, publicPem(keys.platformPublicKey))
    renameSync(draft, folder)
  }
  catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another sandbox may have been faster: its keys are as good.
    if (!existsSync(folder))
      throw error
  }
}

/** Writes a key that is not there yet. If another process is faster, its key is kept. */
function addApiv3Key(folder: string): void {
  const file = path.join(folder, KEY_FILES.apiv3Key)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${generateApiv3Key()}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file) // unlike renaming, it replaces nothing
  }
  catch (error) {
    if (!existsSync(file))
      throw error
  }
  finally {
    rmSync(draft, { force: true })
  }
}

function privatePem(key: KeyObject): string {
  return String(key.export({ type: 'pkcs8', format: 'pem' }))
}

function publicPem(key: KeyObject): string {
  return String(key.export({ type: 'spki', format: 'pem' }))
}

function readKeys(folder: string): SandboxKeys {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  const identities: unknown = JSON.parse(read(KEY_FILES.identities))
  const keys = {
    mchid: identity(identities, 'mchid', /^\d{8,10}$/),
    merchantSerial: identity(identities, 'merchantSerial', /^[0-9A-F]{40}$/),
    merchantPrivateKey: createPrivateKey(read(KEY_FILES.merchantPrivateKey)),
    merchantPublicKey: createPublicKey(read(KEY_FILES.merchantPublicKey)),
    apiv3Key: read(KEY_FILES.apiv3Key).trim(),
    platformSerial: identity(identities, 'platformSerial', /^PUB_KEY_ID_\d+$/),
    platformPrivateKey: createPrivateKey(read(KEY_FILES.platformPrivateKey)),
    platformPublicKey: createPublicKey(read(KEY_FILES.platformPublicKey)),
  }
  if (!/^[0-9A-Z]{32}$/i.test(keys.apiv3Key))
    throw new DamagedKeys(`${KEY_FILES.apiv3Key} does not hold 32 letters and digits`)
  assertPair('merchant', keys.merchantPrivateKey, keys.merchantPublicKey)
  assertPair('platform', keys.platformPrivateKey, keys.platformPublicKey)
  return keys
}

function identity(identities: unknown, name: string, form: RegExp): string {
  const value = identities !== null && typeof identities === 'object' ? new Map(Object.entries(identities)).get(name) : undefined
  if (typeof value !== 'string' || !form.test(value))
    throw new DamagedKeys(`${KEY_FILES.identities} has no ${name} of the form ${form.source}`)
  return value
}

function assertPair(side: string, privateKey: KeyObject, publicKey: KeyObject): void {
  if (privateKey.asymmetricKeyType !== 'rsa' || !createPublicKey(privateKey).equals(publicKey))
    throw new DamagedKeys(`the ${side}'s public key is not that of its private key`)
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'pathe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'
import { clientSettings } from '../../sandbox/client-settings.ts'
import { isLocalAddress, isLoopback } from '../../sandbox/loopback.ts'
import { generateKeys, KEY_FILES, openKeys } from '../../sandbox/signing/keys.ts'

let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'sandbox-keys-'))
  folder = path.join(parent, 'cache', 'sandbox')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

function mode(file: string): number {
  return statSync(file).mode & 0o777
}

describe('keys', () => {
  it('are made once, and the same from then on', () => {
    const made = openKeys(folder)
    const read = openKeys(folder)
    expect(made.mchid).toBe('1900000001')
    expect(made.merchantSerial).toMatch(/^[0-9A-F]{40}$/)
    expect(made.platformSerial).toMatch(/^PUB_KEY_ID_\d{28}$/)
    expect([read.mchid, read.merchantSerial, read.platformSerial]).toEqual([made.mchid, made.merchantSerial, made.platformSerial])
    expect(read.merchantPrivateKey.equals(made.merchantPrivateKey)).toBe(true)
    expect(read.platformPrivateKey.equals(made.platformPrivateKey)).toBe(true)
    expect(made.merchantPrivateKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
  })

  it('are for their owner alone, and nothing is left beside them', () => {
    openKeys(folder)
    expect(mode(folder)).toBe(0o700)
    expect(readdirSync(folder).sort()).toEqual(Object.values(KEY_FILES).sort())
    expect(readdirSync(folder).map(name => mode(path.join(folder, name)))).toEqual(Object.values(KEY_FILES).map(() => 0o600))
    expect(readdirSync(path.dirname(folder))).toEqual(['sandbox'])
  })

  it('from the time before notifications are given an APIv3 key, and are otherwise as they were', () => {
    const before = openKeys(folder)
    rmSync(path.join(folder, KEY_FILES.apiv3Key))
    const after = openKeys(folder)
    expect(after.apiv3Key).toMatch(/^[0-9A-Z]{32}$/i)
    expect(after.apiv3Key).not.toBe(before.apiv3Key)
    expect(after.platformPrivateKey.equals(before.platformPrivateKey)).toBe(true)
    expect(after.platformSerial).toBe(before.platformSerial)
    expect(openKeys(folder).apiv3Key).toBe(after.apiv3Key)
    expect(readdirSync(folder).sort()).toEqual(Object.values(KEY_FILES).sort())
    expect(mode(path.join(folder, KEY_FILES.apiv3Key))).toBe(0o600)
  })

  it.each<[string, () => void]>([
    ['that miss a file', () => rmSync(path.join(folder, KEY_FILES.platformPublicKey))],
    ['with a file cut off', () => writeFileSync(path.join(folder, KEY_FILES.merchantPrivateKey), readFileSync(path.join(folder, KEY_FILES.merchantPrivateKey)).subarray(0, 500))],
    ['with an empty file', () => writeFileSync(path.join(folder, KEY_FILES.identities), '')],
    ['without a serial number', () => writeFileSync(path.join(folder, KEY_FILES.identities), '{"mchid":"1900000001"}')],
    ['with an APIv3 key that is too short', () => writeFileSync(path.join(folder, KEY_FILES.apiv3Key), '0123456789abcdef')],
    ['that are no pair', () => writeFileSync(path.join(folder, KEY_FILES.merchantPublicKey), readFileSync(path.join(folder, KEY_FILES.platformPublicKey)))],
  ])('%s are refused with the way out, and not a word of the files', (_, damage) => {
    openKeys(folder)
    damage()
    expect(() => openKeys(folder)).toThrow(UserError)
    expect(() => openKeys(folder)).toThrow(/damaged: .+\. Delete the folder/)
    expect(() => openKeys(folder)).not.toThrow(/BEGIN|PRIVATE/)
  })
})

describe('the settings of a client', () => {
  it('can be pasted into TypeScript and PHP', () => {
    const keys = { ...generateKeys(), merchantSerial: 'A'.repeat(40), platformSerial: 'PUB_KEY_ID_1', apiv3Key: 'K'.repeat(32) }
    expect(clientSettings(keys, '/it\'s/here', 'http://127.0.0.1:8421/')).toMatchInlineSnapshot(`
      "TypeScript (wechatpay-axios-plugin):

        const wxpay = new Wechatpay({
          mchid: '1900000001',
          serial: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
          privateKey: 'file:///it\\'s/here/merchant-private-key.pem',
          certs: { PUB_KEY_ID_1: 'file:///it\\'s/here/platform-public-key.pem' },
          baseURL: 'http://127.0.0.1:8421/',
        })

        // npm run notify
        const apiv3Key = 'KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK'
        const platformPublicKeys = new Map([
          ['PUB_KEY_ID_1', Rsa.from('file:///it\\'s/here/platform-public-key.pem', Rsa.KEY_TYPE_PUBLIC)],
        ])

      PHP (wechatpay/wechatpay):

        $instance = \\WeChatPay\\Builder::factory([
          'mchid' => '1900000001',
          'serial' => 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
          'privateKey' => \\WeChatPay\\Crypto\\Rsa::from('file:///it\\'s/here/merchant-private-key.pem', \\WeChatPay\\Crypto\\Rsa::KEY_TYPE_PRIVATE),
          'certs' => [
            'PUB_KEY_ID_1' => \\WeChatPay\\Crypto\\Rsa::from('file:///it\\'s/here/platform-public-key.pem', \\WeChatPay\\Crypto\\Rsa::KEY_TYPE_PUBLIC),
          ],
          'base_uri' => 'http://127.0.0.1:8421/',
        ]);

        // npm run notify
        $apiv3Key = 'KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK';
      "
    `)
  })
})

describe('a host', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
    ['example.com', false],
    ['127.0.0.1.example.com', false],
    ['', false],
  ])('%j is of this machine: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected)
  })
})

describe('an address', () => {
  it.each([
    ['127.0.0.1', true],
    ['10.255.0.1', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.20', true],
    ['::1', true],
    ['fd12:3456::1', true],
    ['::ffff:192.168.1.20', true],
    ['::ffff:8.8.8.8', false],
    ['8.8.8.8', false],
    ['2001:db8::1', false],
    // Of no network: there, clouds keep what no stranger should ask for.
    ['169.254.169.254', false],
    ['0.0.0.0', false],
    ['localhost', false],
    ['', false],
  ])('%j is of this machine or a private network: %s', (address, expected) => {
    expect(isLocalAddress(address)).toBe(expected)
  })
})

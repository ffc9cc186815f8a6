import type { BuiltNotification } from '../../sandbox/notifications/build-notification.ts'
import { Buffer } from 'node:buffer'
import { constants, privateDecrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'
import { createNotificationBuilder } from '../../sandbox/notifications/build-notification.ts'
import { generateKeys } from '../../sandbox/signing/keys.ts'
import { notificationDocument } from './fixture-notification.ts'

const keys = generateKeys()
const build = createNotificationBuilder(notificationDocument, keys)

interface Body {
  id: string
  create_time: string
  resource: { nonce: string }
}

function bodyOf({ body }: BuiltNotification): Body {
  return JSON.parse(body.toString()) as Body // tests of what it holds follow
}

describe('a notification', () => {
  const options = { now: 1795147200, nonce: 'EXAMPLE0NONCE0000000000000000001' }

  it('is the same whenever it is built of the same', () => {
    const [first, second] = [build('ORDER.PAID', options), build('ORDER.PAID', options)]
    expect(second.headers).toEqual(first.headers)
    expect(second.body.equals(first.body)).toBe(true)
  })

  it('that is sent again has the same id, another signature and another ciphertext', () => {
    const [first, again] = [build('ORDER.PAID', options), build('ORDER.PAID', { now: options.now + 15, nonce: 'another' })]
    expect(bodyOf(again).id).toBe(bodyOf(first).id)
    expect(again.headers['Wechatpay-Signature']).not.toBe(first.headers['Wechatpay-Signature'])
    expect(bodyOf(again).resource.nonce).not.toBe(bodyOf(first).resource.nonce)
    expect(bodyOf(build('ORDER.PAID', { ...options, set: ['out_trade_no=OTHER001'] })).id).not.toBe(bodyOf(first).id)
  })

  it('says when it was created, by the clock of Beijing', () => {
    expect(bodyOf(build('ORDER.PAID', options)).create_time).toBe('2026-11-20T12:00:00+08:00')
  })

  it('carries the platform\'s mark of a probe where its signature is wrong', () => {
    expect(build('ORDER.PAID', { ...options, tamper: 'signature' }).headers['Wechatpay-Signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
  })

  it('has the fields that are set, of the types that they have', () => {
    const { content } = build('ORDER.PAID', { ...options, set: [
      'amount.total=250',
      'is_test=false',
      'goods.0.name=手环=黑',
      'goods.1.name=手机',
      'extra={"a":[1]}',
      'scene_info.device=POS1',
      'state=CLOSED',
    ] })
    expect(content).toMatchObject({
      amount: { total: 250 },
      is_test: false,
      goods: [{ name: '手环=黑' }, { name: '手机' }],
      extra: { a: [1] },
      scene_info: '{"device":"POS1"}',
      state: 'CLOSED',
    })
  })

  it.each([
    ['amount.totl=1', 'amount.totl cannot be set: there is no totl in amount, but total.'],
    ['amonut.total=1', 'amonut.total cannot be set: there is no amonut in the content, but amount.'],
    ['__proto__.a=1', '__proto__.a cannot be set: there is no __proto__ in the content.'],
    ['amount.total=1.5', 'amount.total cannot be set: 1.5 is no integer.'],
    ['amount.total', 'A field is set as path=value, amount.total=100, and not as amount.total.'],
    ['amount=1', 'amount cannot be set: 1 is no object.'],
    ['amount.total.cents=1', 'amount.total.cents cannot be set: amount.total is no object.'],
    ['goods.2.name=1', 'goods.2.name cannot be set: goods is a list of 1: its places are counted from 0.'],
    ['goods={}', 'goods cannot be set: {} is no array.'],
    ['state=GONE', 'The content is not as ORDER.PAID is documented: state must be one of PAID, CLOSED.'],
    ['out_trade_no=123456789', 'The content is not as ORDER.PAID is documented: out_trade_no must NOT have more than 8 characters.'],
    ['amount={}', 'The content is not as ORDER.PAID is documented: amount must have required property \'total\'.'],
  ])('cannot have %s', (setting, message) => {
    const make = (): BuiltNotification => build('ORDER.PAID', { ...options, set: [setting] })
    expect(make).toThrow(UserError)
    expect(make).toThrow(message)
  })

  it('has what is encrypted for the merchant under the merchant\'s key', () => {
    const { content } = build('ORDER.PAID', { ...options, set: ['payer_name=张三'] })
    const { payer_name: ciphertext } = content as { payer_name: string } // as documented
    expect(privateDecrypt({ key: keys.merchantPrivateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, Buffer.from(ciphertext, 'base64')).toString()).toBe('张三')
  })

  it.each([
    ['ORDER.PAYED', /no notification ORDER\.PAYED\. Did you mean ORDER\.PAID\?/],
    ['order.paid', /Did you mean ORDER\.PAID or OLD_ORDER\.PAID\?/],
    ['ORDER', /Did you mean ORDER\.CLOSED or ORDER\.PAID or OLD_ORDER\.PAID\?/],
    ['constructor', /no notification constructor\. --list tells of all/],
  ])('that nobody sends is not built: %s', (event, message) => {
    expect(() => build(event, options)).toThrow(UserError)
    expect(() => build(event, options)).toThrow(message)
  })
})

import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import { expect, it } from 'vitest'
import { declareNotifications, notificationName } from '../../.vitepress/sdk/declare-notifications.ts'
import { printLines } from '../../.vitepress/sdk/lines.ts'

function notification(event: string, content: Schema): Operation {
  const ciphertext: Schema = { 'type': 'string', 'title': '密文', 'x-encrypted': true, 'contentMediaType': 'application/json', 'contentSchema': content }
  const schema: Schema = {
    type: 'object',
    required: ['event_type', 'resource'],
    properties: {
      event_type: { type: 'string', enum: [event] },
      resource: { type: 'object', required: ['ciphertext'], properties: { ciphertext } },
    },
  }
  return { summary: '通知', requestBody: { required: true, content: { 'application/json': { schema } } }, responses: {} }
}

it('declares nothing where there are no notifications', () => {
  expect(declareNotifications({})).toEqual([])
})

it('declares each notification, the union of them, and what is encrypted with what it decrypts to', () => {
  const text = printLines(declareNotifications({
    'THING.DONE': { post: notification('THING.DONE', { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }) },
    'thing_done': { post: notification('thing_done', { type: 'object' }) },
  }))
  expect(text.trimStart()).toBe(`/** 密文：解密之后是 \`T\` 的 JSON */
export type Ciphertext<T> = string & { readonly plaintext?: T }

/** 微信支付发来的通知，以 \`event_type\` 区分 */
export type Notification =
  | WeChatPay.Notifications.ThingDone
  | WeChatPay.Notifications.ThingDone_

export namespace WeChatPay.Notifications {
  /**
   * 通知
   *
   * \`event_type\` 为 \`THING.DONE\`
   */
  export interface ThingDone {
    event_type: 'THING.DONE'
    resource: {
      /**
       * 密文
       *
       * 以 APIv3 密钥加密（AEAD_AES_256_GCM），解密后为 JSON
       */
      ciphertext: Ciphertext<{
        id: string
      }>
    }
  }

  /**
   * 通知
   *
   * \`event_type\` 为 \`thing_done\`
   */
  export interface ThingDone_ {
    event_type: 'thing_done'
    resource: {
      /**
       * 密文
       *
       * 以 APIv3 密钥加密（AEAD_AES_256_GCM），解密后为 JSON
       */
      ciphertext: Ciphertext<{ [key: string]: unknown }>
    }
  }
}
`)
})

it.each([
  ['TRANSACTION.SUCCESS', 'TransactionSuccess'],
  ['BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON', 'BrandMemberCardSpPointExchangeCoupon'],
  ['3DS.DONE', '_3dsDone'],
])('names the interface of %s %s', (event, name) => {
  expect(notificationName(event)).toBe(name)
})

it('says of a notification that is deprecated which one comes instead', () => {
  const text = printLines(declareNotifications({
    'THING.OLD': { post: { ...notification('THING.OLD', { type: 'object' }), 'deprecated': true, 'x-replaced-by': 'THING.NEW' } },
    'THING.NEW': { post: notification('THING.NEW', { type: 'object' }) },
  }))
  expect(text).toContain('@deprecated 改用 `THING.NEW`')
  expect(text.match(/@deprecated/g)).toHaveLength(1)
})

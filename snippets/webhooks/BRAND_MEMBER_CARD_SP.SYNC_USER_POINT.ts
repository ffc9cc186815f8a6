import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT') {
    const content = decrypt(notification.resource)
    console.info(content.brand_id, content.card_id)
  }
  return 204
}

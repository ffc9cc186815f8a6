import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'TRANSACTION.SUCCESS') {
    const content = decrypt(notification.resource)
    console.info(content.out_trade_no, content.amount)
  }
  return 204
}

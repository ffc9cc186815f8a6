import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'PAYSCORE.BIND_SERVICE_ACCOUNT') {
    const content = decrypt(notification.resource)
    console.info(content.apply_state, content.service_id)
  }
  return 204
}

import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'MEMBERCARD.ACTIVATE_CARD') {
    const content = decrypt(notification.resource)
    console.info(content.event_type, content.activate_scene)
  }
  return 204
}

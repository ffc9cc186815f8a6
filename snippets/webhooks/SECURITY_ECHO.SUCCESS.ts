import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'SECURITY_ECHO.SUCCESS') {
    const content = decrypt(notification.resource)
    console.info(content.echo_message, content.encrypt_echo_message)
  }
  return 204
}

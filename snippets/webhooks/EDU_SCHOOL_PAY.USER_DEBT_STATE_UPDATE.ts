import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE') {
    const content = decrypt(notification.resource)
    console.info(content.state, content.debt_count)
  }
  return 204
}

import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'PARKING_FEE.QUERY_TRANS_INFO') {
    const content = decrypt(notification.resource)
    console.info(content.out_serial_number, content.plate_number)
  }
  return 204
}

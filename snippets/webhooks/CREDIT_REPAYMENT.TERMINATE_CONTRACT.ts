import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { decrypt, verify } from '#notify'

export function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  if (notification.event_type === 'CREDIT_REPAYMENT.TERMINATE_CONTRACT') {
    const content = decrypt(notification.resource)
    console.info(content.contract_state, content.contract_terminated_mode)
  }
  return 204
}

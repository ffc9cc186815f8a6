import type { Notification } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'
import process from 'node:process'
import { decrypt, verify } from '#notify'

/** 通知都很短，读到这么多字节还没有完的，不必再读 */
const limit = 64 * 1024

/** 已经发货的订单；正式环境里是一张表，在商户订单号上有唯一约束 */
const shipped = new Set<string>()

function ship(outTradeNo: string): void {
  if (shipped.has(outTradeNo))
    return // 同一条通知会来不止一次
  shipped.add(outTradeNo)
  console.info('发货', outTradeNo)
}

function receive(headers: IncomingHttpHeaders, body: string): number {
  if (!verify(headers, body))
    return 401

  const notification: Notification = JSON.parse(body)
  switch (notification.event_type) {
    case 'TRANSACTION.SUCCESS': {
      const content = decrypt(notification.resource)
      if (content.trade_state === 'SUCCESS' && content.out_trade_no)
        ship(content.out_trade_no)
      break
    }
    case 'REFUND.SUCCESS': {
      const content = decrypt(notification.resource)
      console.info('退款成功', content.out_refund_no)
      break
    }
  }
  return 204 // 用不到的通知也要应答，否则会一直重发
}

const server = createServer(async (request, response) => {
  try {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request) {
      size += chunk.length
      if (size > limit)
        throw new Error('这么长，不会是通知')
      chunks.push(chunk)
    }
    const status = receive(request.headers, Buffer.concat(chunks).toString())
    if (status === 204)
      response.writeHead(status).end()
    else
      response.writeHead(status, { 'Content-Type': 'application/json' }).end('{"code":"FAIL","message":"签名不对"}')
  }
  catch (error) {
    console.error(error) // 解密失败、数据库不通……稍后会重发
    response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"code":"FAIL","message":"处理失败"}')
  }
})

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => console.info('在等通知', server.address()))

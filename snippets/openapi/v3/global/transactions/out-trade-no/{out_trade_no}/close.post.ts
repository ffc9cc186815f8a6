import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.transactions.outTradeNo._out_trade_no_.close.post({
  mchid: '1900000001',
}, {
  out_trade_no: 'EXAMPLE20261120000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已关单' : '关单失败')

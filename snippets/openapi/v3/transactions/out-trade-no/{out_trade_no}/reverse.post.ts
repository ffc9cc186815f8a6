import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.transactions.outTradeNo._out_trade_no_.reverse.post({
  mchid: '1900000001',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
}, {
  out_trade_no: 'EXAMPLE20261120000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已撤销' : '撤销失败')

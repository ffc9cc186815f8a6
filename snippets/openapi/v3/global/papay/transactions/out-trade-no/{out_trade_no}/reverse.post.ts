import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse.post(undefined, {
  out_trade_no: 'VIP20261220000001',
  params: {
    sub_mchid: '1900000002',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已撤销' : '撤销失败')

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: 'VIP20261220000001',
  params: {
    sub_mchid: '1900000002',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.trade_state)

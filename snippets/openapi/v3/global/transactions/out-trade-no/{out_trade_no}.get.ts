import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: 'EXAMPLE20261120000001',
  params: {
    mchid: '1900000001',
    sub_mchid: '1900000002',
    sp_mchid: '1900000000',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.trade_state)

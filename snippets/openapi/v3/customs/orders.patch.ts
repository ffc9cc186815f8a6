import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.customs.orders.patch({
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  out_trade_no: 'EXAMPLE20261120000001',
  transaction_id: '4200000000202611200000000001',
  customs: 'GUANGZHOU_ZS',
  merchant_customs_no: '1234567890',
  duty: 100,
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

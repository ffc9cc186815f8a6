import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.orders.post({
  appid: 'wx1234567890abcdef',
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'ORDER20261120000001',
  unfreeze_unsplit: true,
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

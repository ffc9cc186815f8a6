import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.orders.unfreeze.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'UNFREEZE20261120000001',
  description: '解冻全部剩余资金',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

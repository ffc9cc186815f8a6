import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.profitsharing.orders.post({
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'ORDER20261120000001',
  receivers: [{
    type: 'MERCHANT_ID',
    receiver_account: '1900000003',
    amount: 10,
    description: '分给推广合作方',
  }],
  finish: true,
})

console.info(data.status)

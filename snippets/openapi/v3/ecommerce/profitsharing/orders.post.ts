import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.profitsharing.orders.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'ORDER20261120000001',
  receivers: [{
    type: 'FIX_TIME_RANGE',
    receiver_account: '1900000003',
    amount: 10,
    description: '分给推广合作方',
  }],
  finish: true,
})

console.info(data.transaction_id)

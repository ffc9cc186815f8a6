import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.orders.post({
  brand_mchid: '1900000003',
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'SHARE20261120000001',
  receivers: [{
    type: 'MERCHANT_ID',
    account: '1900000004',
    amount: 10,
    description: '分给供应商',
  }],
  finish: true,
})

console.info(data.order_id)

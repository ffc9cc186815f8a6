import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.orders.get({
  params: {
    sub_mchid: '1900000002',
    transaction_id: '4200000000202611200000000001',
    out_order_no: 'SHARE20261120000001',
  },
})

console.info(data.status)

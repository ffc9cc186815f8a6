import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.subsidies.create.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  amount: 100,
  description: '示例商品-蓝色-大号',
  refund_id: '50000000000000000000000000001',
  out_subsidy_no: 'SUBSIDY20261120000001',
})

console.info(data.result)

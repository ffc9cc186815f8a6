import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.subsidies.create.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  amount: 10,
  description: '平台满减活动补差',
  out_subsidy_no: 'SUBSIDY20261120000001',
})

console.info(data.subsidy_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.recharges.apply.post({
  sub_mchid: '1900000002',
  out_recharge_no: 'RECHARGE20261120000001',
  recharge_scene: 'ECOMMERCE_DEPOSIT',
  account_type: 'DEPOSIT',
  recharge_amount: {},
})

console.info(data.recharge_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.get({
  out_recharge_no: 'RECHARGE20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.recharge_state)

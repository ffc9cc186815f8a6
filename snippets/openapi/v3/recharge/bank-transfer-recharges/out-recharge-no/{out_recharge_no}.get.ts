import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_.get({
  out_recharge_no: 'RECHARGE20261120000001',
})

console.info(data.recharge_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel.post({
  sub_mchid: '1900000002',
}, {
  out_bill_no: 'TRANSFER20261120000001',
})

console.info(data.state)

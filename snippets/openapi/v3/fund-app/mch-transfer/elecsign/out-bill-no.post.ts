import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo.post({
  out_bill_no: 'TRANSFER20261120000001',
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_.get({
  out_bill_no: 'TRANSFER20261120000001',
})

console.info(data.download_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.elecsign.transferBillNo._transfer_bill_no_.get({
  transfer_bill_no: '1330000000000000000000000000000000000001',
})

console.info(data.download_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts.post({
  sub_mchid: '1900000002',
  out_bill_no: 'TRANSFER20261120000001',
})

console.info(data.state)

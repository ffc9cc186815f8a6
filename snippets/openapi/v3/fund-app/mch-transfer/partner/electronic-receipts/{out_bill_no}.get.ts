import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_.get({
  out_bill_no: 'TRANSFER20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.download_url)

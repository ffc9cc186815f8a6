import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_.get({
  out_bill_no: 'TRANSFER20261120000001',
  params: {
    sponsor_mchid: '1900000003',
  },
})

console.info(data.state)

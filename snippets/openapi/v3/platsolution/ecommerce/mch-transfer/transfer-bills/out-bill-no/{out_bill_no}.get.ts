import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.get({
  out_bill_no: 'TRANSFER20261120000001',
  params: {
    business_type: 'DEPOSIT_COMPENSATION',
  },
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.billId._bill_id_.get({
  bill_id: '1330000000000000000000202611200000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.state)

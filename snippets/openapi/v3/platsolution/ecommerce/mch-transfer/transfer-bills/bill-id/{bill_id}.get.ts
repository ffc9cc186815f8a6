import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.billId._bill_id_.get({
  bill_id: '1330000000000000000000202611200000000001',
  params: {
    business_type: 'DEPOSIT_COMPENSATION',
  },
})

console.info(data.state)

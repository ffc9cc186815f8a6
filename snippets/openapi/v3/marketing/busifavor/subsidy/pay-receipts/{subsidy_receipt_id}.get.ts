import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_.get({
  subsidy_receipt_id: '1000000000000000000000000001',
})

console.info(data.status)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.subsidy.returnReceipts._subsidy_return_receipt_id_.get({
  subsidy_return_receipt_id: '1000000000000000000000000002',
})

console.info(data.status)

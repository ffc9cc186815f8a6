import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.get({
  receipt_id: '5000000000000000001',
})

console.info(data.receipt_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_.get({
  block_submission_id: 'SUBMISSION_EXAMPLE_0000000001',
})

console.info(data.review_result)

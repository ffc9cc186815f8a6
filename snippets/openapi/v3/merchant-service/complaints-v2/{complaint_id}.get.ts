import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.get({
  complaint_id: '200201820261120000000001',
})

console.info(data.complaint_state)

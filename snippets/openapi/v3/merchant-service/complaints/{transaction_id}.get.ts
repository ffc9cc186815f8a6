import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantService.complaints._transaction_id_.get({
  transaction_id: '4200000000202611200000000001',
})

console.info(data.complaint_handle_state)

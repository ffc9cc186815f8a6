import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.pay.schedules.contractId._contract_id_.get({
  contract_id: '202611200000000001',
})

console.info(data.schedule_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.get({
  contract_id: '202611200000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.schedule_state)

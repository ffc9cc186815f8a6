import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.schedule.post({
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  schedule_amount: {
    total: 1500,
    currency: 'CNY',
  },
}, {
  contract_id: '202611200000000001',
})

console.info(data.deduct_start_date)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.rateActivity.applications.post({
  acquiring_bank_id: '1900000003',
  channel_id: '1900000004',
  sub_mchid: '1900000002',
  activity_detail: {
    activity_id: '10000001',
    activity_rate: '0.20',
  },
})

console.info(data.application_id)

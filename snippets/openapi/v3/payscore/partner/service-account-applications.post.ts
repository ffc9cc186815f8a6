import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.serviceAccountApplications.post({
  service_id: '00004000000000000000000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  out_apply_no: 'APPLY20261120000001',
  result_notify_url: 'https://merchant.example.com/notify/payscore',
})

console.info(data.apply_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_.get({
  service_id: '00004000000000000000000000000001',
  params: {
    sub_mchid: '1900000002',
    appid: 'wx1234567890abcdef',
    risk_level_version: 1,
  },
})

console.info(data.quotas)

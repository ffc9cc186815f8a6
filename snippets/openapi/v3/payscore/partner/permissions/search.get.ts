import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.permissions.search.get({
  params: {
    service_id: '500001',
    appid: 'wx1234567890abcdef',
    sub_mchid: '1900000002',
    openid: 'oExample0Openid0000000000001',
  },
})

if (data.authorization_state === 'AVAILABLE')
  console.info('已授权', data.authorization_success_time)

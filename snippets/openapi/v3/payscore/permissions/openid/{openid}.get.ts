import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.permissions.openid._openid_.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    service_id: '500001',
    appid: 'wx1234567890abcdef',
  },
})

if (data.authorization_state === 'AVAILABLE')
  console.info('已授权', data.authorization_success_time)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.get({
  authorization_code: 'AUTH20261120000001',
  params: {
    service_id: '500001',
    sub_mchid: '1900000002',
  },
})

if (data.authorization_state === 'AVAILABLE')
  console.info('已授权', data.authorization_success_time)

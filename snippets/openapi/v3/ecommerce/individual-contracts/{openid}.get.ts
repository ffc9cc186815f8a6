import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.individualContracts._openid_.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    appid: 'wx1234567890abcdef',
    permission_type: 'INDIVIDUAL_PAYEE',
  },
})

console.info(data.individual_auth_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.relations._openid_.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    sub_mchid: '1900000002',
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.authorize_state)

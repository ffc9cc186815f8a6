import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.authentications.get({
  params: {
    openid: 'oExample0Openid0000000000001',
    appid: 'wx1234567890abcdef',
    sub_mchid: '1900000002',
    authenticate_date: '2026-11-20',
    authenticate_state: 'AUTHENTICATE_SUCCESS',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.users._user_id_.authorizationUrl.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  application_type: 'H5',
}, {
  user_id: 'EMP0001',
})

console.info(data.authorization_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduPapay.user._openid_.contracts.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    appid: 'wx1234567890abcdef',
    sub_mchid: '1900000002',
    plan_id: '123456',
    contract_status: 'ADD',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.etc.users._openid_.contracts.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    sub_mchid: '1900000002',
    plan_id: '123456',
    plate_number: '粤B00000',
  },
})

console.info(data.bind_state)

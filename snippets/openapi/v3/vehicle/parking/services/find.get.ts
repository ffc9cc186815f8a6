import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.parking.services.find.get({
  params: {
    appid: 'wx1234567890abcdef',
    sub_mchid: '1900000002',
    plate_number: '粤B00000',
    plate_color: 'BLUE',
    openid: 'oExample0Openid0000000000001',
  },
})

console.info(data.service_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.userServiceState.get({
  params: {
    appid: 'wx1234567890abcdef',
    service_id: '00004000000000000000000000000001',
    openid: 'oExample0Openid0000000000001',
  },
})

console.info(data.use_service_state)

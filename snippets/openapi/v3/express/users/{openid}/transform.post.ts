import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.express.users._openid_.transform.post({
  appid: 'wx1234567890abcdef',
}, {
  openid: 'oExample0Openid0000000000001',
})

console.info(data.openid)

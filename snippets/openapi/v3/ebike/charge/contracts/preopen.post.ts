import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ebike.charge.contracts.preopen.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  trade_scene: 'CHARGE',
  openid: 'oExample0Openid0000000000001',
})

console.info(data.preopen_id)

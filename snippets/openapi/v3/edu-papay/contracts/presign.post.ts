import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduPapay.contracts.presign.post({
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  plan_id: '123456',
  user_id: 'EMP0001',
  period_start_date: '2026-11-20',
  trade_scene: 'BUS',
})

console.info(data.presign_token)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduPapay.contracts.presign.post({
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  openid: 'oExample0Openid0000000000001',
  plan_id: '123456',
  user_id: 'STUDENT0001',
  period_start_date: '2026-12-01',
  trade_scene: 'EDUCATION_PERIOD',
})

console.info(data.presign_token)

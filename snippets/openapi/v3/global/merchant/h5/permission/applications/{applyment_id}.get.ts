import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission.applications._applyment_id_.get({
  applyment_id: 2000000000000001,
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.applyment_state)

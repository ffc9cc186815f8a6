import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.refund.rechargeBalance.get({
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.remaining_amount)

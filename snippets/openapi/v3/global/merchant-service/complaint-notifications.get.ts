import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchantService.complaintNotifications.get({
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.url)

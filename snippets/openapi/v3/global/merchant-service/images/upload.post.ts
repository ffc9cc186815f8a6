import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchantService.images.upload.post(undefined, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.media_id)

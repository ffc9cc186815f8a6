import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_.patch({
  domains: ['merchant.example.com'],
  website_state: 'HAS_LAUNCHED',
  website_url: 'https://merchant.example.com',
  website_homepage_pics: ['MEDIA_ID_EXAMPLE_0000000001'],
}, {
  applyment_id: 2000000000000001,
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.applyment_state)

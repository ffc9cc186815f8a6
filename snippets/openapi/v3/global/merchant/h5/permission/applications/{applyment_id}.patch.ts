import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission.applications._applyment_id_.patch({
  domains: ['merchant.example.com'],
  business_description: '示例商贸有限公司主营日用百货线上零售',
  website_homepage_pics: ['MEDIA_ID_EXAMPLE_0000000001'],
  website_state: 'HAS_LAUNCHED',
  website_url: 'https://merchant.example.com',
}, {
  applyment_id: 2000000000000001,
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.applyment_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission.domain.applications.post({
  sub_mchid: '1900000002',
  domains: ['merchant.example.com'],
  website_url: 'https://merchant.example.com',
  website_business_page_pics: ['MEDIA_ID_EXAMPLE_0000000001'],
  website_homepage_pics: ['MEDIA_ID_EXAMPLE_0000000001'],
  website_state: 'HAS_LAUNCHED',
  notify_url: 'https://merchant.example.com/notify',
  out_applyment_id: 'APPLY20261120000001',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.website_state)

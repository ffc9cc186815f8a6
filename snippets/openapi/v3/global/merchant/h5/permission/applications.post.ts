import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission.applications.post({
  business_description: '示例商贸有限公司主营日用百货线上零售',
  sub_mchid: '1900000002',
  domains: ['merchant.example.com'],
  website_state: 'HAS_LAUNCHED',
  website_url: 'https://merchant.example.com',
  notify_url: 'https://merchant.example.com/notify',
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.applyment_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission.applications.post({
  sub_mchid: '1900000002',
  domains: ['merchant.example.com'],
  website_url: 'https://merchant.example.com',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.transaction_limit_type)

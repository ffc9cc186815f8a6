import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission.domain.applications.post({
  sub_mchid: '1900000002',
  domains: ['merchant.example.com'],
  website_url: 'https://merchant.example.com',
  website_state: 'HAS_LAUNCHED',
  notify_url: 'https://merchant.example.com/notify',
  out_applyment_id: 'APPLY20261120000001',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.applyment_id)

import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchants.post({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  name: '示例名称',
  shortname: '示例商贸',
  office_phone: '+852-00000000',
  contact: {
    name: encrypt('示例名称'),
    phone: encrypt('13800000000'),
    email: encrypt('user@example.com'),
  },
  business_category: 1001,
  merchant_country_code: 'HK',
  merchant_type: 'ENTERPRISE',
  business: {
    business_type: 'ONLINE',
  },
}, {
  headers: {
    'Idempotency-Key': 'EXAMPLE20261120000001',
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.verification_status)

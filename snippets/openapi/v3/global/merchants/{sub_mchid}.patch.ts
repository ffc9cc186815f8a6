import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchants._sub_mchid_.patch({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  name: 'Example Trading Co., Ltd.',
  sub_mchid: '1900000002',
  shortname: 'Example Trading',
  office_phone: '+852-00000000',
  contact: {
    name: encrypt('示例用户'),
    phone: encrypt('13800000000'),
    email: encrypt('user@example.com'),
  },
  business_category: 644,
  merchant_country_code: '344',
  merchant_type: 'ENTERPRISE',
  registration_certificate_number: '00000001',
  registration_certificate_date: '2036-11-20',
  business: {
    business_type: 'ONLINE',
    website: 'https://merchant.example.com',
    mcc: '5311',
  },
}, {
  sub_mchid: '1900000002',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.sub_mchid)

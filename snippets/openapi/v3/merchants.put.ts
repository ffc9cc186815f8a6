import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchants.put({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  name: 'Example Trading Co., Ltd.',
  shortname: 'Example Trading',
  office_phone: '+852-00000000',
  business_category: 644,
  merchant_country_code: '344',
  merchant_type: 'ENTERPRISE',
  business: {
    business_type: 'ONLINE',
    website: 'https://merchant.example.com',
    mcc: '5311',
  },
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.sub_mchid)

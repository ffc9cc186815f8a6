import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.receivers.add.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
  name: encrypt('示例名称'),
  relation_type: 'SERVICE_PROVIDER',
  custom_relation: '代理商',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.type)

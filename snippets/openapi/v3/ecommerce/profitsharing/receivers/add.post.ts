import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.profitsharing.receivers.add.post({
  appid: 'wx1234567890abcdef',
  type: 'FIX_TIME_RANGE',
  account: '1900000003',
  name: '示例名称',
  encrypted_name: encrypt('RVhBTVBMRV9DSVBIRVJURVhU'),
  relation_type: 'SUPPLIER',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.type)

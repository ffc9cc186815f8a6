import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.receivers.add.post({
  appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
  name: encrypt('示例商贸有限公司'),
  relation_type: 'DISTRIBUTOR',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.account)

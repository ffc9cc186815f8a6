import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.receivers.Delete.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
})

console.info(data.type)

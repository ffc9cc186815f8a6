import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.receivers.Delete.post({
  appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
})

console.info(data.account)

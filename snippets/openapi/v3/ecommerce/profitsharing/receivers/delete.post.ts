import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.profitsharing.receivers.Delete.post({
  appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
})

console.info(data.account)

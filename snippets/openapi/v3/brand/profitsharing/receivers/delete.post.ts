import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.receivers.Delete.post({
  brand_mchid: '1900000003',
  appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000004',
})

console.info(data.account)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.receivers.add.post({
  brand_mchid: '1900000003',
  appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000004',
  name: '示例商贸有限公司',
  relation_type: 'SUPPLIER',
})

console.info(data.account)

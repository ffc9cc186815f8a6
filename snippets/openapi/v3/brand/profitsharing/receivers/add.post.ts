import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.receivers.add.post({
  brand_mchid: '1900000003',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
  name: '示例名称',
  relation_type: 'SUPPLIER',
})

console.info(data.type)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.profitsharing.receivers.add.post({
  appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
  name: '示例商贸有限公司',
  relation_type: 'SUPPLIER',
})

console.info(data.account)

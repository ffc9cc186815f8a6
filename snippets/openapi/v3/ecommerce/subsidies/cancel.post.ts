import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.subsidies.cancel.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  description: '活动已下线，取消补差',
})

console.info(data.result)

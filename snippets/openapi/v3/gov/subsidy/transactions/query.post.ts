import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.transactions.query.post({
  qualification_region_code: 440000,
  order_number_list: ['ORDER20261120000001'],
})

console.info(data.shop_order_list)

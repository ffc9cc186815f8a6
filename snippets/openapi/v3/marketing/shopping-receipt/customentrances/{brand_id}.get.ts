import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.get({
  brand_id: '100001',
})

console.info(data.custom_entrance_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.patch({
  out_request_no: 'REQUEST20261120000001',
}, {
  brand_id: '100001',
})

console.info(data.custom_entrance_type)

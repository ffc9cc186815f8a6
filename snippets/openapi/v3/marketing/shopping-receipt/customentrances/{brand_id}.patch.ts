import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.patch({
  custom_entrance_state: 'OFFLINE',
  out_request_no: 'MODIFY20261120000001',
}, {
  brand_id: '100001',
})

console.info(data.custom_entrance_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add.post({
  merchant_id_list: ['1900000001'],
  add_request_no: 'ADD20261120000001',
}, {
  activity_id: '10000001',
})

console.info(data.invalid_merchant_id_list)

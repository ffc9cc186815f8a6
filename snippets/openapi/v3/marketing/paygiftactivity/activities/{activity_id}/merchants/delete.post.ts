import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.Delete.post({
  merchant_id_list: ['1900000001'],
  delete_request_no: 'DELETE20261120000001',
}, {
  activity_id: '10000001',
})

console.info(data.delete_time)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partnerships.terminate.post({
  partner: {
    type: 'MERCHANT',
    merchant_id: '1900000002',
  },
  authorized_data: {
    business_type: 'BUSIFAVOR_STOCK',
    stock_id: '1000000000000001',
  },
}, {
  headers: {
    'Idempotency-Key': 'TERMINATE20261120000001',
  },
})

console.info(data.terminate_time)

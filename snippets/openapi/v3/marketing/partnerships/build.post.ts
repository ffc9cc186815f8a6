import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partnerships.build.post({
  partner: {
    type: 'APPID',
    appid: 'wx1234567890abcdef',
    merchant_id: '1900000001',
  },
  authorized_data: {
    business_type: 'FAVOR_STOCK',
    stock_id: '1000000000000001',
  },
}, {
  headers: {
    'Idempotency-Key': 'EXAMPLE20261120000001',
  },
})

console.info(data.state)

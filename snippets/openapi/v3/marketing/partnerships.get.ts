import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partnerships.get({
  params: {
    partner: {
      type: 'MERCHANT',
      merchant_id: '1900000002',
    },
    authorized_data: {
      business_type: 'BUSIFAVOR_STOCK',
      stock_id: '1000000000000001',
    },
    limit: 20,
    offset: 0,
  },
})

console.info(data.data)

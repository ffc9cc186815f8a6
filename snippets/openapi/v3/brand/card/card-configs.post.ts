import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardConfigs.post({
  business_code: 'APPLY20261120000001',
  brand_id: '100001',
  brand_customer_service: {
    customer_service_type: 'MINI_PROGRAM',
  },
})

console.info(data.business_code)

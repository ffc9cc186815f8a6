import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardConfigs.post({
  business_code: 'APPLY20261120000001',
  brand_id: '100001',
  brand_customer_service: {
    customer_service_type: 'SERVICE_PHONE',
    customer_service_phone: '13800000000',
  },
})

console.info(data.applyment_id)

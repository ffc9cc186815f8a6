import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.store.brandstores._store_id_.patch({
  brand_id: '100001',
  store_business: {
    service_phone: '13800000000',
    business_hours: '09:00-22:00',
  },
}, {
  store_id: '10000001',
})

console.info(data.audit_state)

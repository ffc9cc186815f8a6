import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.store.brandstores._store_id_.patch({
  brand_id: '100001',
}, {
  store_id: '10000001',
})

console.info(data.store_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.store.brandstores.get({
  params: {
    brand_id: '100001',
    store_state: 'OPEN',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

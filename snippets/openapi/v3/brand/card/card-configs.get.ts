import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardConfigs.get({
  params: {
    business_code: 'APPLY20261120000001',
    brand_id: '100001',
  },
})

console.info(data.applyment_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardLinks.businessCode._business_code_.get({
  business_code: 'APPLY20261120000001',
  params: {
    brand_id: '100001',
  },
})

console.info(data.configuration_state)

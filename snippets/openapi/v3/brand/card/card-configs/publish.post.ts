import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardConfigs.publish.post({
  applyment_id: '2000000000000001',
  brand_id: '100001',
  publish_type: 'IMMEDIATE_PUBLISH',
})

console.info(data.applyment_id)

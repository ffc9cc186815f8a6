import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardConfigs.publish.post({
  business_code: 'APPLY20261120000001',
  applyment_id: '2000000000000001',
  brand_id: '100001',
  publish_type: 'IMMEDIATE_PUBLISH',
  scheduled_publish_time: '2026-11-21T00:00:00+08:00',
})

console.info(data.publish_type)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardConfigs.cancelApplyment.post({
  applyment_id: '2000000000000001',
  brand_id: '100001',
})

console.info(data.applyment_state)

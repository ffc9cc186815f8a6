import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantSettlement.merchantSettleRuleApplications._application_id_.get({
  application_id: '2000000000000001',
})

console.info(data.application_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantSettlement.merchantSettleRuleApplications.post({
  acquiring_bank_id: '1900000003',
  channel_id: '1900000004',
  sub_mchid: '1900000002',
  settle_rule_id: 719,
})

console.info(data.application_id)

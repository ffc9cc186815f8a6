import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock.post({
  sponsor_mchid: '1900000003',
  activity_remark: '活动结束，解锁剩余预算',
}, {
  out_budget_no: 'BUDGET20261120000001',
})

console.info(data.state)

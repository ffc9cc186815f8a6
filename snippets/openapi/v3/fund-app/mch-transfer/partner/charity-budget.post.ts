import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.charityBudget.post({
  out_budget_no: 'BUDGET20261120000001',
  sponsor_mchid: '1900000003',
  sponsor_subject_name: '示例商贸有限公司',
  activity_name: '示例活动',
  activity_remark: '示例活动说明',
  amount: 100,
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.charityBudget.post({
  out_budget_no: 'BUDGET20261120000001',
  sponsor_mchid: '1900000003',
  sponsor_subject_name: '示例商贸有限公司',
  activity_name: '下单捐一分',
  activity_remark: '用户每下一单，企业捐赠一分钱',
  amount: 10000,
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.confirm_url)

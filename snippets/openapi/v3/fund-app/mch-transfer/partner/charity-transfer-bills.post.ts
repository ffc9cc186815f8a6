import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.post({
  out_budget_no: 'BUDGET20261120000001',
  out_transfer_no: 'CHARITY20261120000001',
  sponsor_mchid: '1900000003',
  receive_mchid: '1900000003',
  amount: 100,
  transfer_remark: '示例活动奖励',
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.post({
  out_budget_no: 'BUDGET20261120000001',
  out_transfer_no: 'CHARITY20261120000001',
  transaction_info: {
    transaction_type: 'WXPAY',
    transaction_id: '4200000000202611200000000001',
  },
  sponsor_mchid: '1900000003',
  receive_mchid: '1900000004',
  amount: 1,
  transfer_remark: '用户下单随单捐赠',
})

console.info(data.state)

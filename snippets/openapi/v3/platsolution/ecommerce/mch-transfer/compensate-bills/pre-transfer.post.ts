import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.post({
  receiver: {},
  out_bill_no: 'TRANSFER20261120000001',
  transfer_remark: '示例活动奖励',
})

console.info(data.out_bill_no)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.post({
  receiver: {
    type: 'MERCHANT',
    mch_info: {
      mchid: '1900000001',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '示例活动奖励',
  sponsor_mchid: '1900000003',
})

console.info(data.state)

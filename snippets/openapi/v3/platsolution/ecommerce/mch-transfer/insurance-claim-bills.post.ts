import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.post({
  sub_mchid: '1900000002',
  receiver: {
    type: 'TRANSACTION_USER',
    transaction_info: {
      transaction_id: '4200000000202611200000000001',
      type: 'WXPAY',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '退货运费险理赔',
})

console.info(data.bill_id)

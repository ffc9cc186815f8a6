import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.post({
  receiver: {
    type: 'MERCHANT',
    mch_info: {
      mchid: '1900000002',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '平台误判，赔付商户',
  sponsor_mchid: '1900000003',
})

console.info(data.bill_id)

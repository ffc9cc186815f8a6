import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  receiver: {
    type: 'TRANSACTION_USER',
    transaction_info: {
      transaction_id: '4200000000202611200000000001',
      type: 'WXPAY',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '商家未履约，售后赔付',
})

console.info(data.bill_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  receiver: {
    type: 'MERCHANT',
    mch_info: {
      mchid: '1900000004',
    },
    transaction_info: {
      transaction_id: '4200000000202611200000000001',
      type: 'WXPAY',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '退货运费险保费',
})

console.info(data.bill_id)

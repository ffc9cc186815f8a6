import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  receiver: {
    transaction_info: {
      transaction_id: '4200000000202611200000000001',
      type: 'WXPAY',
    },
    user_info: {
      sp_openid: 'oExample0Openid0000000000001',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '退货运费赔付',
})

console.info(data.bill_id)

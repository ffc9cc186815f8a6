import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  business_type: 'DEPOSIT_COMPENSATION',
  receiver: {
    type: 'MERCHANT',
    mch_info: {
      mchid: '1900000004',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '商家违规，保证金赔付',
})

console.info(data.bill_id)

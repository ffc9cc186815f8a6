import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.post({
  receiver: {
    type: 'TRANSACTION_USER',
    transaction_info: {
      transaction_id: '4200000000202611200000000001',
      type: 'WXPAY',
    },
  },
  out_bill_no: 'TRANSFER20261120000001',
  amount: 100,
  transfer_remark: '商品破损赔付',
  sponsor_mchid: '1900000003',
  transfer_scene_id: '1011',
  user_recv_perception: '商家赔付',
})

console.info(data.bill_id)

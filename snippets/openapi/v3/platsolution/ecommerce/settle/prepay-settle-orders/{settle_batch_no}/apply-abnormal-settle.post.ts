import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle.post({
  individual_auth_id: 'AUTH_EXAMPLE_0000000001',
  out_abnormal_settle_batch_no: 'ABNORMALSETTLE20261120000001',
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
  description: '收款方已恢复授权，重新付款',
}, {
  settle_batch_no: '1030000000000000000000000001',
})

console.info(data.state)

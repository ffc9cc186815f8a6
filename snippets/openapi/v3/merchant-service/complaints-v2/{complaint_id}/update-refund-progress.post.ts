import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress.post({
  action: 'APPROVE',
  launch_refund_day: 1,
  remark: '已同意退款，将于1天内发起',
}, {
  complaint_id: '200201820261120000000001',
})

console.info(status === 204 ? '已同意退款' : '提交失败')

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress.post({
  action: 'REJECT',
  launch_refund_day: 1,
  reject_reason: '证件照片不清晰，请重新上传',
  reject_media_list: ['MEDIA_ID_EXAMPLE_0000000001'],
  remark: '示例备注',
}, {
  complaint_id: '200201820261120000000001',
})

console.info(status === 204)

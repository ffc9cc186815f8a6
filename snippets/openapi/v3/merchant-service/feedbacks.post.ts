import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantService.feedbacks.post({
  transaction_id: '4200000000202611200000000001',
  complainted_mchid: '1900000002',
  feedback_content: '已与用户协商一致并完成退款',
  feedback_images: ['MEDIA_ID_EXAMPLE_0000000001'],
  launch_confirm_process: true,
})

console.info(status === 204 ? '已反馈' : '反馈失败')

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantService.feedbacks.post({
  transaction_id: '4200000000202611200000000001',
  complainted_mchid: '1900000002',
  feedback_type: 1,
  feedback_content: '该投诉与本商户无关，请协助核实',
  feedback_images: ['MEDIA_ID_EXAMPLE_0000000001'],
  launch_confirm_process: true,
})

console.info(status === 204)

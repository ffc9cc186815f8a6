import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.post({
  complainted_mchid: '1900000002',
  message: {
    blocks: [{
      type: 'TEXT',
      text: {
        text: '您好，已收到您的反馈，正在为您核实订单',
        color: 'DEFAULT',
        is_bold: false,
      },
    }],
    sender_identity: 'MANUAL',
  },
  idempotent_id: 'IDEMP20261120000001',
}, {
  complaint_id: '200201820261120000000001',
})

console.info(data.log_id)

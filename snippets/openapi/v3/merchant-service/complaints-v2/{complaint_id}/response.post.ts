import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.response.post({
  complainted_mchid: '1900000002',
  response_content: '您好，已为您办理退款，请注意查收',
}, {
  complaint_id: '200201820261120000000001',
})

console.info(status === 204 ? '已回复' : '回复失败')

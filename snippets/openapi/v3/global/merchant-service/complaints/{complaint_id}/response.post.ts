import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.merchantService.complaints._complaint_id_.response.post({
  complainted_mchid: '1900000002',
  response_content: '您好，已为您办理退款，请注意查收',
  response_images: ['MEDIA_ID_EXAMPLE_0000000001'],
  jump_url: 'https://merchant.example.com/refunds/REFUND20261120000001',
  jump_url_text: '查看退款进度',
}, {
  complaint_id: '200201820261120000000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已回复' : '回复失败')

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.merchantService.complaints._complaint_id_.complete.post({
  complainted_mchid: '1900000002',
}, {
  complaint_id: '200201820261120000000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已反馈处理完成' : '反馈失败')

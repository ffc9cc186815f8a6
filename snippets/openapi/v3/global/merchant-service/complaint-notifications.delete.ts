import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.merchantService.complaintNotifications.delete({
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已删除' : '删除失败')

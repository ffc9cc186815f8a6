import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantRiskManage.violationNotifications.delete()

console.info(status === 204 ? '已删除' : '删除失败')

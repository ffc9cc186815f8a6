import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.violationNotifications.get()

console.info(data.notify_url)

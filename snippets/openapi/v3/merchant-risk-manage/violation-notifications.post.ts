import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.violationNotifications.post({
  notify_url: 'https://merchant.example.com/notify/violation',
})

console.info(data.notify_url)

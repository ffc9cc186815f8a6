import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.notifyConfigs.get()

console.info(data.notify_url)

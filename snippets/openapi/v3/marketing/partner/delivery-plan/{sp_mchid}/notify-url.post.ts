import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl.post({
  notify_url: 'https://merchant.example.com/notify',
}, {
  sp_mchid: '1900000000',
})

console.info(data.notify_url)

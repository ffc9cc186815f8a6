import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.callbacks.post({
  mchid: '1900000001',
  notify_url: 'https://merchant.example.com/notify/busifavor',
})

console.info(data.notify_url)

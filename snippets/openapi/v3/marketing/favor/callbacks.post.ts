import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.callbacks.post({
  mchid: '1900000001',
  notify_url: 'https://merchant.example.com/notify/favor',
  switch: true,
})

console.info(data.notify_url)

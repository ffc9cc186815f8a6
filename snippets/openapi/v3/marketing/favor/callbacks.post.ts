import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.callbacks.post({
  mchid: '1900000001',
  notify_url: 'https://merchant.example.com/notify',
  switch: true,
})

console.info(data.update_time)

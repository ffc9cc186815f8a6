import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.callback.patch({
  notify_url: 'https://merchant.example.com/notify/membercard',
})

console.info(data.notify_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantService.complaintNotifications.put({
  url: 'https://merchant.example.com/notify/complaint',
})

console.info(data.url)

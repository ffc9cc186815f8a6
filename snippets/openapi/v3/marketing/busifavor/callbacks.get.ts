import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.callbacks.get({
  params: {
    mchid: '1900000001',
  },
})

console.info(data.notify_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards.get({
  params: {
    brand_id: '100001',
    appid: 'wx1234567890abcdef',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

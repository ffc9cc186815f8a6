import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.user.cards.get({
  params: {
    openid: 'oExample0Openid0000000000001',
    appid: 'wx1234567890abcdef',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

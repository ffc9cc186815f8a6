import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({
  stock_id: '1000000000000001',
  params: {
    status: 'SENDED',
    appid: 'wx1234567890abcdef',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.stocks._stock_id_.merchants.get({
  stock_id: '1000000000000001',
  params: {
    offset: 0,
    limit: '20',
    stock_creator_mchid: '1900000001',
  },
})

console.info(data.data)

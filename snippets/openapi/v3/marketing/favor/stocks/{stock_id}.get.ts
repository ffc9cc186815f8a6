import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.stocks._stock_id_.get({
  stock_id: '1000000000000001',
  params: {
    stock_creator_mchid: '1900000001',
  },
})

console.info(data.status)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.stocks._stock_id_.useFlow.get({
  stock_id: '1000000000000001',
})

console.info(data.url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.get({
  stock_id: '1000000000000001',
})

console.info(data.stock_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.multiuse.stocks._stock_id_.sendFlow.get({
  stock_id: '1000000000000001',
})

console.info(data.url)

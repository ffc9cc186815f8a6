import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.patch({
  out_request_no: 'REQUEST20261120000001',
}, {
  stock_id: '1000000000000001',
})

console.info(status === 204)

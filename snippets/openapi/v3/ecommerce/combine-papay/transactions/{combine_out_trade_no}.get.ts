import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.get({
  combine_out_trade_no: 'COMBINE20261120000001',
})

console.info(data.sub_orders)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.combinePapay.transactions.post({
  combine_appid: 'wx1234567890abcdef',
  combine_mchid: '1900000001',
  combine_out_trade_no: 'COMBINE20261120000001',
  contract_id: '202611200000000001',
})

console.info(data.combine_out_trade_no)

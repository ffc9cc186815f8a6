import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: 'CANTEEN20261120000001',
  params: {
    sp_mchid: '1900000000',
    sub_mchid: '1900000002',
    business_product_id: '2',
  },
})

console.info(data.trade_state)

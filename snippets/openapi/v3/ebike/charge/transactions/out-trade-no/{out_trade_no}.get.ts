import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ebike.charge.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: 'CHARGE20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.trade_state)

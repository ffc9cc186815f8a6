import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: 'EXAMPLE20261120000001',
  params: {
    mchid: '1900000001',
  },
})

console.info(data.trade_state)

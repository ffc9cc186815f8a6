import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.medIns.orders.mixTradeNo._mix_trade_no_.get({
  mix_trade_no: 'MIX_TRADE_EXAMPLE_0000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.mix_pay_status)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse.post({
  combine_appid: 'wx1234567890abcdef',
  sub_orders: [{
    mchid: '1900000001',
    out_trade_no: 'EXAMPLE20261120000001',
    sub_mchid: '1900000002',
  }],
}, {
  combine_out_trade_no: 'COMBINE20261120000001',
})

console.info(status === 204 ? '已撤销' : '撤销失败')

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close.post({
  sub_orders: [{
    mchid: '1900000000',
    out_trade_no: 'REPAY20261120000001',
    sub_mchid: '1900000002',
  }],
}, {
  combine_out_trade_no: 'COMBINE20261120000001',
})

console.info(status === 204 ? '已关单' : '关单失败')

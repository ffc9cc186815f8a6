/** 小程序 */
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.repayment.combineTransactions.partner.prepay.post({
  combine_out_trade_no: 'COMBINE20261120000001',
  combine_mchid: '1900000000',
  sub_orders: [{
    mchid: '1900000000',
    sub_mchid: '1900000002',
    out_trade_no: 'REPAY20261120000001',
    amount: {
      total_amount: 10000,
      currency: 'CNY',
    },
    attach: 'BILL202611',
    description: '示例信贷-11月账单还款',
  }],
  time_expire: '2026-11-20T12:30:00+08:00',
  notify_url: 'https://merchant.example.com/notify/repayment',
  miniprogram_info: {
    combine_appid: 'wx1234567890abcdef',
    openid: 'oExample0Openid0000000000001',
  },
})

console.info(data.prepay_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.repayment.combineTransactions.partner.prepay.post({
  combine_out_trade_no: 'COMBINE20261120000001',
  combine_mchid: '1900000001',
  sub_orders: [{
    mchid: '1900000001',
    out_trade_no: 'EXAMPLE20261120000001',
    amount: {
      total_amount: 100,
      currency: 'CNY',
    },
    attach: 'EXAMPLE_ATTACH_001',
    description: '示例商品-蓝色-大号',
  }],
})

console.info(data.prepay_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.combinePapay.transactions.post({
  combine_appid: 'wx1234567890abcdef',
  combine_mchid: '1900000001',
  combine_out_trade_no: 'COMBINE20261120000001',
  contract_id: '202611200000000001',
  sub_orders: [{
    mchid: '1900000001',
    amount: {
      total_amount: 100,
      currency: 'CNY',
    },
    out_trade_no: 'EXAMPLE20261120000001',
    sub_mchid: '1900000002',
    description: '示例商城-会员自动续费',
  }],
})

console.info(data.sub_orders)

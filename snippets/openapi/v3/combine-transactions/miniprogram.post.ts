import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.combineTransactions.miniprogram.post({
  combine_appid: 'wx1234567890abcdef',
  combine_mchid: '1900000001',
  combine_out_trade_no: 'COMBINE20261120000001',
  combine_payer_info: {
    openid: 'oExample0Openid0000000000001',
  },
  sub_orders: [{
    mchid: '1900000001',
    order_service_type: 'INDIVIDUALTRADE',
    individual_auth_id: 'AUTH_EXAMPLE_0000000001',
    out_trade_no: 'EXAMPLE20261120000001',
    amount: {
      total_amount: 100,
      currency: 'CNY',
    },
    attach: 'EXAMPLE_ATTACH_001',
    description: '二手图书-九成新',
  }],
  notify_url: 'https://merchant.example.com/notify',
  trade_scenario: 'RECOMMERCE',
})

console.info(data.prepay_id)

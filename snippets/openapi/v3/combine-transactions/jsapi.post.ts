import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.combineTransactions.jsapi.post({
  combine_appid: 'wx1234567890abcdef',
  combine_mchid: '1900000001',
  combine_out_trade_no: 'COMBINE20261120000001',
  sub_orders: [{
    mchid: '1900000001',
    attach: 'EXAMPLE_ATTACH_001',
    amount: {
      total_amount: 100,
      currency: 'CNY',
    },
    out_trade_no: 'EXAMPLE20261120000001',
    sub_mchid: '1900000002',
    description: '示例商品-蓝色-大号',
  }],
  combine_payer_info: {
    openid: 'oExample0Openid0000000000001',
  },
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.prepay_id)

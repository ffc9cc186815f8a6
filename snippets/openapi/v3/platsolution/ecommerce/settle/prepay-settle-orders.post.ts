import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.post({
  appid: 'wx1234567890abcdef',
  out_settle_batch_no: 'SETTLEBATCH20261120000001',
  individual_auth_id: 'AUTH_EXAMPLE_0000000001',
  notify_url: 'https://merchant.example.com/notify',
  description: '二手图书货款',
  trade_scenario: 'RECOMMERCE',
  settle_info_list: [{
    out_settle_no: 'SETTLE20261120000001',
    transaction_id: '4200000000202611200000000001',
    settle_detail_info_list: [{
      out_settle_detail_no: 'SETTLEDETAIL20261120000001',
      settle_type: 'SETTLE',
      receiver_type: 'PERSONAL_OPENID',
      receiver_account: 'oExample0Openid0000000000001',
      amount: {
        amount: 100,
        currency: 'CNY',
      },
    }],
  }],
})

console.info(data.settle_batch_no)

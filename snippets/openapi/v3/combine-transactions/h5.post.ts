import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.combineTransactions.h5.post({
  combine_appid: 'wx1234567890abcdef',
  combine_mchid: '1900000001',
  combine_out_trade_no: 'COMBINE20261120000001',
  scene_info: {
    device_id: 'WEB',
    payer_client_ip: '203.0.113.7',
    h5_info: {
      type: 'Wap',
    },
  },
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
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.h5_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.acquiringbank.servicepayondeliveryorder.post({
  out_order_no: 'ORDER20261120000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  channel_id: '1900000003',
  service_id: '00004000000000000000000000000001',
  service_introduction: '示例商城先用后付',
  post_payments: [{
    name: '商品货款',
    amount: 19900,
  }],
  time_range: {
    start_time: 'OnAccept',
  },
  risk_fund: {
    name: 'ESTIMATE_ORDER_COST',
    amount: 19900,
  },
  notify_url: 'https://merchant.example.com/notify/payscore',
  need_user_confirm: true,
  shopping_info: {
    jump_link: {
      jump_link_type: 'JUMP_LINK_MINI_PROGRAM',
      appid: 'wx1234567890abcdef',
      path: 'pages/order/detail?id=ORDER20261120000001',
    },
    goods: [{
      name: '示例智能手环',
      picture: 'https://merchant.example.com/images/goods.png',
      amount: 19900,
      count: 1,
    }],
  },
})

console.info(data.package)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.catering.orders.syncStatus.post({
  sp_mchid: '1900000000',
  channel_id: '1900000003',
  sub_mchid: '1900000002',
  sub_appid: 'wx1234567890abcdef',
  out_shop_no: 'SHOP0001',
  sub_openid: 'oExample0Openid0000000000003',
  login_token: 'TICKET_EXAMPLE_0000000001',
  order_entry: 'pages/order/detail?id=ORDER20261120000001',
  total_amount: 5600,
  discount_amount: 600,
  user_amount: 5000,
  status: 'CREATE_DEAL',
  action_time: '2026-11-20T12:00:00+08:00',
  out_order_no: 'ORDER20261120000001',
  dish_list: [{
    out_dish_no: 'DISH0001',
    name: '示例招牌面',
    price: 2800,
    unit: 'BY_SHARE',
    count: 2,
  }],
})

console.info(status === 204 ? '已同步' : '同步失败')

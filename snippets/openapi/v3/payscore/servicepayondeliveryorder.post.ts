import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.servicepayondeliveryorder.post({
  out_order_no: 'ORDER20261120000001',
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  service_introduction: '示例充电宝租借',
  time_range: {
    start_time: '20261120120000',
  },
  risk_fund: {
    name: 'DEPOSIT',
    amount: 10000,
  },
  notify_url: 'https://merchant.example.com/notify',
  shopping_info: {
    jump_link: {},
    goods: [{
      name: '示例名称',
      picture: 'https://merchant.example.com/images/goods.png',
      amount: 100,
      count: 1,
    }],
  },
})

console.info(data.state)

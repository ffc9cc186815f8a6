import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.servicepayondeliveryorder.post({
  out_order_no: 'ORDER20261120000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  service_id: '00004000000000000000000000000001',
  service_introduction: '示例充电宝租借',
  time_range: {},
  risk_fund: {
    name: 'DEPOSIT',
    amount: 10000,
  },
  notify_url: 'https://merchant.example.com/notify',
  shopping_info: {},
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.partner.serviceorder.directComplete.post({
  service_id: '00004000000000000000000000000001',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  out_order_no: 'ORDER20261120000001',
  service_introduction: '示例充电宝租借',
  total_amount: 100,
  time_range: {
    start_time: '20261120120000',
  },
  notify_url: 'https://merchant.example.com/notify',
})

console.info(status === 204)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.partner.serviceorder.directComplete.post({
  service_id: '00004000000000000000000000000001',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  out_order_no: 'ORDER20261120000001',
  service_introduction: '示例停车场停车',
  post_payments: [{
    name: '停车费',
    amount: 1000,
    description: '每小时5元，停车2小时',
  }],
  total_amount: 1000,
  time_range: {
    start_time: '20261120100000',
    end_time: '20261120120000',
  },
  notify_url: 'https://merchant.example.com/notify/payscore',
  openid: 'oExample0Openid0000000000001',
})

console.info(status === 204 ? '已受理' : '受理失败')

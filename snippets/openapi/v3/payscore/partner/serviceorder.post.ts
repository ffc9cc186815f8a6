import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.serviceorder.post({
  service_id: '00004000000000000000000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  out_order_no: 'ORDER20261120000001',
  service_introduction: '示例充电宝租借',
  post_payments: [{
    name: '租借费用',
    description: '每小时3元，24小时封顶30元',
  }],
  risk_fund: {
    name: 'DEPOSIT',
    amount: 9900,
  },
  time_range: {
    start_time: 'OnAccept',
  },
  need_user_confirm: true,
  notify_url: 'https://merchant.example.com/notify/payscore',
})

console.info(data.package)

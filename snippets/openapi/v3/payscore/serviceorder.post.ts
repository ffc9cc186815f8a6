/** 需用户确认 */
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder.post({
  out_order_no: 'ORDER20261120000001',
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  service_introduction: '示例充电宝租借',
  post_payments: [{
    name: '租借费用',
    description: '每小时3元，24小时封顶30元',
  }],
  time_range: {
    start_time: 'OnAccept',
  },
  location: {
    start_location: '示例门店',
  },
  risk_fund: {
    name: 'DEPOSIT',
    amount: 9900,
  },
  notify_url: 'https://merchant.example.com/notify/payscore',
  need_user_confirm: true,
})

console.info(data.package)

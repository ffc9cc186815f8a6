/** 免确认 */
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder.post({
  out_order_no: 'ORDER20261120000001',
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  service_introduction: '示例充电宝租借',
  time_range: {
    start_time: '20261120120000',
  },
  risk_fund: {
    name: 'DEPOSIT',
    amount: 9900,
  },
  notify_url: 'https://merchant.example.com/notify/payscore',
  openid: 'oExample0Openid0000000000001',
  need_user_confirm: false,
})

console.info(data.order_id)

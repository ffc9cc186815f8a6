import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.signPlan.partner.serviceorder.post({
  service_id: '00004000000000000000000000000001',
  sign_plan_id: 'SIGNPLAN0000000000000001',
  plan_detail_no: 1,
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  openid: 'oExample0Openid0000000000001',
  notify_url: 'https://merchant.example.com/notify/payscore',
  service_introduction: '示例瑜伽课第1节',
  time_range: {
    start_time: '20261120120000',
    end_time: '20261120130000',
  },
  out_trade_no: 'DETAIL20261120000001',
})

console.info(data.state)

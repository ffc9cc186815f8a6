import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.oversea.partner.serviceorder.post({
  service_id: '00004000000000000000000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  out_order_no: 'ORDER20261120000001',
  currency: 'CNY',
  service_introduction: '示例充电宝租借',
  risk_fund: {
    name: 'DEPOSIT',
    amount: 10000,
  },
  time_range: {
    start_time: '20261120120000',
  },
  notify_url: 'https://merchant.example.com/notify',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

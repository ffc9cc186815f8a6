import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.complete.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
  post_payments: [{
    name: '租借费用',
    amount: 300,
    description: '每小时3港元，24小时封顶30港元',
  }],
  total_amount: 300,
  currency: 'HKD',
  time_range: {
    start_time: '20261120120000',
    end_time: '20261120130000',
  },
}, {
  out_order_no: 'ORDER20261120000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已受理完结' : '完结失败')

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  post_payments: [{
    name: '租借费用',
    amount: 300,
    description: '每小时3元，24小时封顶30元',
  }],
  total_amount: 300,
  time_range: {
    start_time: '20261120120000',
    end_time: '20261120130000',
  },
  location: {
    end_location: '示例门店',
  },
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(data.state)

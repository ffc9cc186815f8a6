import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.post({
  req_ssn: 'REQ20261120000001',
  req_time: '20261120120000',
  create_user: 'EXAMPLE_PLATFORM',
  province: '330000',
  sn: 'SN000000000001',
  goods_bar_code: '6900000000001',
  goods_type: '手机',
  goods_name: '示例手机',
  trans_orderid: 'ORDER20261120000001',
  ori_pay_orderid: 'PAY20261120000001',
  order_price: '2999.00',
  sell_orderid: 'SELL20261120000001',
})

console.info(data.resp_code)

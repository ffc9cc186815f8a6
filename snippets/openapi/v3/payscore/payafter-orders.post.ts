import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.payafterOrders.post({
  appid: 'wx1234567890abcdef',
  out_order_no: 'ORDER20261120000001',
  service_id: '00004000000000000000000000000001',
  service_start_time: '20261120120000',
  service_start_location: '示例门店',
  service_introduction: '示例充电宝租借',
  fees: [{
    fee_name: '租借费用',
    fee_count: 1,
    fee_amount: 300,
    fee_desc: '每小时3元，24小时封顶30元',
  }],
  risk_amount: 9900,
  need_user_confirm: true,
  openid: 'oExample0Openid0000000000001',
})

console.info(data.package)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.smartretailOrders.post({
  appid: 'wx1234567890abcdef',
  out_order_no: 'ORDER20261120000001',
  service_id: '00004000000000000000000000000001',
  service_start_time: '20261120120000',
  service_start_location: '示例门店1号货柜',
  service_introduction: '示例无人货柜购物',
  fees: [{
    fee_name: '商品费用',
    fee_desc: '按实际取走的商品计费',
  }],
  risk_amount: 9900,
  need_user_confirm: true,
  openid: 'oExample0Openid0000000000001',
})

console.info(data.package)

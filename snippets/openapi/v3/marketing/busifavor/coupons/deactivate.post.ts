import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.coupons.deactivate.post({
  coupon_code: 'EXAMPLECODE0000000001',
  stock_id: '1000000000000001',
  deactivate_request_no: 'DEACTIVATE20261120000001',
  deactivate_reason: '活动提前结束',
})

console.info(data.wechatpay_deactivate_time)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.coupons.return.post({
  coupon_code: 'EXAMPLECODE0000000001',
  stock_id: '1000000000000001',
  return_request_no: 'RETURN20261120000001',
})

console.info(data.wechatpay_return_time)

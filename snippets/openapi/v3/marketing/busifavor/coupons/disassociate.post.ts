import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.coupons.disassociate.post({
  stock_id: '1000000000000001',
  coupon_code: 'EXAMPLECODE0000000001',
  out_trade_no: 'EXAMPLE20261120000001',
  out_request_no: 'REQUEST20261120000001',
})

console.info(data.wechatpay_disassociate_time)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks.post({
  stock_name: '示例满减券',
  belong_merchant: '1900000001',
  goods_name: '示例商品-蓝色-大号',
  stock_type: 'NORMAL',
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: '2026-11-20T00:00:00+08:00',
      available_end_time: '2026-12-20T23:59:59+08:00',
    },
    use_method: 'OFF_LINE',
  },
  stock_send_rule: {
    max_coupons: 10000,
    max_coupons_per_user: 1,
  },
  out_request_no: 'REQUEST20261120000001',
  coupon_code_mode: 'WECHATPAY_MODE',
})

console.info(data.stock_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks.post({
  stock_name: '满50减5元商家券',
  belong_merchant: '1900000001',
  goods_name: '全场商品通用，特价商品除外',
  stock_type: 'NORMAL',
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: '2026-11-20T00:00:00+08:00',
      available_end_time: '2026-12-20T23:59:59+08:00',
    },
    fixed_normal_coupon: {
      discount_amount: 500,
      transaction_minimum: 5000,
    },
    use_method: 'OFF_LINE',
  },
  stock_send_rule: {
    max_coupons: 10000,
    max_coupons_per_user: 1,
  },
  out_request_no: 'STOCK20261120000001',
  coupon_code_mode: 'WECHATPAY_MODE',
})

console.info(data.stock_id)

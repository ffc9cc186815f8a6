import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.post({
  brand_id: '100001',
  out_request_no: 'STOCK20261120000001',
  stock: {
    coupon_code_mode: 'WECHATPAY',
    stock_send_rule: {
      max_count: 10000,
      max_count_per_user: 1,
    },
    single_usage_rule: {
      coupon_available_period: {
        available_begin_time: '2026-11-20T00:00:00+08:00',
        available_end_time: '2026-12-20T23:59:59+08:00',
      },
    },
    usage_rule_display_info: {
      coupon_usage_method_list: ['OFFLINE'],
      usage_description: '每次消费限用一张，不与其他优惠同享',
    },
    coupon_display_info: {
      code_display_mode: 'QRCODE',
    },
    notify_config: {
      notify_appid: 'wx1234567890abcdef',
    },
    store_scope: 'ALL',
  },
}, {
  product_coupon_id: '1000000001',
})

console.info(data.stock_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons.post({
  brand_id: '100001',
  out_request_no: 'COUPON20261120000001',
  scope: 'ALL',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  single_usage_info: {
    normal_coupon: {
      threshold: 5000,
      discount_amount: 500,
    },
  },
  display_info: {
    name: '全场满50减5元',
    image_url: 'https://merchant.example.com/images/goods.png',
    background_url: 'https://merchant.example.com/images/coupon.png',
  },
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
})

console.info(data.product_coupon_id)

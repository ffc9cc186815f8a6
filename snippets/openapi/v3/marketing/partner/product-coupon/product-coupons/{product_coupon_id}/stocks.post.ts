import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.post({
  brand_id: '100001',
  out_request_no: 'REQUEST20261120000001',
  stock: {
    coupon_code_mode: 'WECHATPAY',
    stock_send_rule: {
      max_count: 10000,
    },
    usage_rule_display_info: {
      coupon_usage_method_list: ['OFFLINE'],
      usage_description: '每次消费限用一张，不与其他优惠同享',
    },
    coupon_display_info: {},
    notify_config: {},
    store_scope: 'NONE',
  },
}, {
  product_coupon_id: '1000000001',
})

console.info(data.coupon_code_mode)

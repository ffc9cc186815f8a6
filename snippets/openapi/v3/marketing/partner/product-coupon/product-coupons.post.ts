import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons.post({
  brand_id: '100001',
  out_request_no: 'REQUEST20261120000001',
  scope: 'ALL',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  display_info: {
    name: '示例名称',
    image_url: 'https://wx.example.com/images/goods.png',
    background_url: 'https://wx.example.com/images/coupon.png',
  },
  stock: {
    coupon_code_mode: 'WECHATPAY',
    stock_send_rule: {
      max_count: 10000,
    },
    usage_rule_display_info: {
      coupon_usage_method_list: ['OFFLINE'],
      usage_description: '每次消费限用一张，不与其他优惠同享',
    },
    coupon_display_info: {
      code_display_mode: 'INVISIBLE',
    },
    notify_config: {},
    store_scope: 'NONE',
  },
})

console.info(data.state)

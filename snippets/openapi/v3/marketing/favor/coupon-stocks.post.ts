import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.couponStocks.post({
  stock_name: '满50减5元代金券',
  available_begin_time: '2026-11-20T00:00:00+08:00',
  available_end_time: '2026-12-20T23:59:59+08:00',
  stock_use_rule: {
    max_coupons: 100,
    max_amount: 50000,
    max_coupons_per_user: 1,
    natural_person_limit: false,
    prevent_api_abuse: true,
  },
  no_cash: false,
  stock_type: 'NORMAL',
  belong_merchant: '1900000001',
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: '2026-11-20T00:00:00+08:00',
      available_end_time: '2026-12-20T23:59:59+08:00',
    },
    fixed_normal_coupon: {
      coupon_amount: 500,
      transaction_minimum: 5000,
    },
    available_merchants: ['1900000001'],
  },
  out_request_no: 'STOCK20261120000001',
})

console.info(data.stock_id)

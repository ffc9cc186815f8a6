import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({
  activity_base_info: {
    activity_name: '支付满额送券',
    activity_second_title: '满10元送满减券',
    merchant_logo_url: 'https://merchant.example.com/images/logo.png',
    begin_time: '2026-11-20T00:00:00+08:00',
    end_time: '2026-12-20T23:59:59+08:00',
    out_request_no: 'ACTIVITY20261120000001',
    delivery_purpose: 'OFF_LINE_PAY',
  },
  award_send_rule: {
    award_type: 'BUSIFAVOR',
    merchant_option: 'IN_SEVICE_COUPON_MERCHANT',
    transaction_amount_minimum: 1000,
    send_content: 'SINGLE_COUPON',
    award_list: [{
      stock_id: '1000000000000001',
      original_image_url: 'https://merchant.example.com/images/coupon.png',
    }],
  },
})

console.info(data.activity_id)

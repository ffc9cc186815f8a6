import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({
  activity_base_info: {
    activity_name: '示例活动',
    activity_second_title: '支付即享好礼',
    merchant_logo_url: 'https://merchant.example.com/images/logo.png',
    out_request_no: 'REQUEST20261120000001',
    delivery_purpose: 'OFF_LINE_PAY',
  },
  award_send_rule: {
    award_type: 'BUSIFAVOR',
    merchant_option: 'IN_SEVICE_COUPON_MERCHANT',
    transaction_amount_minimum: 100,
    send_content: 'SINGLE_COUPON',
  },
})

console.info(data.activity_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardActivity.activities.post({
  card_id: 'pExampleCardId00000000000001',
  activity_name: '支付后入会送券',
  activity_type: 'NON_MEMBER_AFTERPAY',
  begin_time: '2026-11-20T00:00:00+08:00',
  end_time: '2026-12-20T23:59:59+08:00',
  stock_list: [{
    stock_creator_mchid: '1900000001',
    stock_id: '1000000000000001',
  }],
  out_request_no: 'ACTIVITY20261120000001',
  pay_activity_setting: {
    logo_url: 'https://merchant.example.com/images/logo.png',
    activity_second_title: '入会即领满减券',
    mchid_list: ['1900000001'],
    activate_setting: {
      activate_type: 'AUTO_ACTIVATE',
    },
  },
})

console.info(data.activity_id)

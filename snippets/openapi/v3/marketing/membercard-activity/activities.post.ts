import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardActivity.activities.post({
  card_id: 'pExampleCardId00000000000001',
  activity_name: '示例活动',
  activity_type: 'NON_MEMBER_AFTERPAY',
  begin_time: '2026-11-20T00:00:00+08:00',
  end_time: '2026-12-20T23:59:59+08:00',
  out_request_no: 'REQUEST20261120000001',
})

console.info(data.activity_status)

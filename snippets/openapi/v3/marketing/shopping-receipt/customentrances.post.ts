import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.shoppingReceipt.customentrances.post({
  custom_entrance_type: 'MERCHANT_MINI_PROGRAM',
  subtitle: '会员积分兑好礼',
  start_time: '2026-11-20T00:00:00+08:00',
  end_time: '2026-12-20T23:59:59+08:00',
  custom_entrance_state: 'ONLINE',
  brand_id: '100001',
  out_request_no: 'REQUEST20261120000001',
  jump_link: {
    mini_programs_appid: 'wx1234567890abcdef',
    mini_programs_path: 'pages/index/index',
  },
})

console.info(data.custom_entrance_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi.post({
  sp_appid: 'wx1234567890abcdef',
  sp_openid: 'oExample0Openid0000000000002',
  sub_mchid: '1900000002',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  contract_display_account: '示例用户',
  contract_notify_url: 'https://merchant.example.com/notify/contract',
  deduct_schedule: {
    estimated_deduct_date: '2026-12-20',
    estimated_deduct_amount: {
      total: 1500,
      currency: 'CNY',
    },
    description: '示例视频会员-连续包月',
  },
})

console.info(data.redirect_url)

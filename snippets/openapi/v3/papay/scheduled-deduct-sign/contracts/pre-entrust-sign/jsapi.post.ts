import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi.post({
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
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

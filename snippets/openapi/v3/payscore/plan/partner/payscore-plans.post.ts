import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.plan.partner.payscorePlans.post({
  service_id: '00004000000000000000000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  plan_name: '示例服务月度计划',
  plan_duration: 30,
  deduction_quantity: 12,
  total_original_price: 110,
  total_actual_price: 100,
  merchant_plan_no: 'PLAN20261120000001',
})

console.info(data.plan_state)

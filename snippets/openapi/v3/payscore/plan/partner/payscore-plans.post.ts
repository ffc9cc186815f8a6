import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.plan.partner.payscorePlans.post({
  service_id: '00004000000000000000000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  plan_name: '示例瑜伽课2节',
  plan_duration: 60,
  deduction_quantity: 2,
  total_original_price: 20000,
  total_actual_price: 18000,
  plan_detail_list: [{
    original_price: 10000,
    actual_price: 8000,
    plan_detail_name: '第1节课',
    plan_discount_description: '首节立减20元',
  }, {
    original_price: 10000,
    actual_price: 10000,
    plan_detail_name: '第2节课',
  }],
  merchant_plan_no: 'PLAN20261120000001',
})

console.info(data.plan_id)

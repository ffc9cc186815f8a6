import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.employees._employee_id_.quotaCards.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  card_template_id: '10000000000000000001',
  amount: 10000,
  card_name: '员工差旅餐补卡',
  out_card_no: 'CARD20261120000001',
  effective_end_time: '2026-12-20T23:59:59+08:00',
}, {
  employee_id: 'EXAMPLEEMPLOYEE00000001',
})

console.info(data.card_no)

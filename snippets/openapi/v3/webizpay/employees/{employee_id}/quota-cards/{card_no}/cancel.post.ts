import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.cancel.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  reason: '员工离职，收回额度卡',
}, {
  employee_id: 'EXAMPLEEMPLOYEE00000001',
  card_no: '10000000000000000001',
})

console.info(data.card_state)

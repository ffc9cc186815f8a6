import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.get({
  employee_id: 'EXAMPLEEMPLOYEE00000001',
  card_no: '10000000000000000001',
  params: {
    sp_mchid: '1900000000',
    sub_mchid: '1900000002',
  },
})

console.info(data.remain_amount)

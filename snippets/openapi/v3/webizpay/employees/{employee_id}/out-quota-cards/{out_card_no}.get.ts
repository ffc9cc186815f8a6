import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.employees._employee_id_.outQuotaCards._out_card_no_.get({
  employee_id: 'EXAMPLEEMPLOYEE00000001',
  out_card_no: 'CARD20261120000001',
  params: {
    sp_mchid: '1900000000',
    sub_mchid: '1900000002',
  },
})

console.info(data.remain_amount)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payrollCard.wesure.insurance.post({
  sp_mchid: '1900000000',
  wesure_order_no: 'WESURE20261120000001',
  token: 'TICKET_EXAMPLE_0000000001',
  insurance_company_order_no: 'POLICY20261120000001',
  openid: 'oExample0Openid0000000000001',
  insure_state: 'INSURE_SUCCESS',
  insure_effect_time: '2026-11-20T00:00:00+08:00',
  insure_invalid_time: '2027-11-19T23:59:59+08:00',
  insurance_company_name: '示例财产保险有限公司',
})

console.info(status === 204 ? '已回传投保结果' : '回传失败')

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.post({
  sub_mchid: '1900000002',
  reverse_reason: 'SALES_RETURN',
  fapiao_information: [{
    fapiao_id: 'FAPIAOITEM20261120000001',
    fapiao_code: '000000000001',
    fapiao_number: '00000001',
  }],
}, {
  fapiao_apply_id: '4200000000202611200000000001',
})

console.info(status === 204 ? '冲红已受理' : '受理失败')

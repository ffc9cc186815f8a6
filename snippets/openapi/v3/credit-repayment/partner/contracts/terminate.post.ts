import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.contracts.terminate.post({
  out_contract_code: 'CONTRACT20261120000001',
  contract_termination_remark: '用户已还清贷款',
})

console.info(data.contract_info?.contract_state)

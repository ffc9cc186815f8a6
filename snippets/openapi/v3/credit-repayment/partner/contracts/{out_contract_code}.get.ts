import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.contracts._out_contract_code_.get({
  out_contract_code: 'CONTRACT20261120000001',
})

console.info(data.contract_state)

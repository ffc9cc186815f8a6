import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.get({
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  params: {
    limit: 20,
    offset: 0,
  },
})

console.info(data.data)

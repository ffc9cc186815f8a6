import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post({
  contract_termination_remark: '用户不再需要该服务',
}, {
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
})

console.info(data.out_contract_code)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post({
  sub_mchid: '1900000002',
  contract_termination_remark: '用户关闭自动续费',
}, {
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
})

console.info(data.contract_state)

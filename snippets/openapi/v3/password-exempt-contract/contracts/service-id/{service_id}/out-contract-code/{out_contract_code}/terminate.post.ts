import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate.post({
  contract_termination_remark: '用户关闭免密支付',
}, {
  service_id: 100001,
  out_contract_code: 'CONTRACT20261120000001',
})

console.info(data.out_contract_code)

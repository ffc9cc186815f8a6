import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.get({
  service_id: 100001,
  out_contract_code: 'CONTRACT20261120000001',
})

console.info(data.contract_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.get({
  out_contract_code: 'CONTRACT20261120000001',
  params: {
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.individual_auth_id)

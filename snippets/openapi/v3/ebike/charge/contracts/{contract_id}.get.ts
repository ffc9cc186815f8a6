import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ebike.charge.contracts._contract_id_.get({
  contract_id: '202611200000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.contract_state)

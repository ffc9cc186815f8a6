import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.etc.contracts._contract_id_.get({
  contract_id: '202611200000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.bind_state)

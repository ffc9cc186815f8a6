import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.contracts._contract_id_.get({
  contract_id: '202611200000000001',
  params: {
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.contract_state)

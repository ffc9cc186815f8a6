import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.goldplan.merchants.changecustompagestatus.post({
  sub_mchid: '1900000002',
  operation_type: 'OPEN',
})

console.info(data.operation_type)

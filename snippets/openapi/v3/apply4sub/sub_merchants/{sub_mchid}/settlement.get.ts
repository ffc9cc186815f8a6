import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.apply4sub.sub_merchants._sub_mchid_.settlement.get({
  sub_mchid: '1900000002',
})

console.info(data.verify_result)

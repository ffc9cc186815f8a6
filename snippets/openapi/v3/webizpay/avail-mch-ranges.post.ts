import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.availMchRanges.post({
  sp_mchid: '1900000000',
  identifier_type: 'ORGANIZATION_CODE',
})

console.info(data.range_id)

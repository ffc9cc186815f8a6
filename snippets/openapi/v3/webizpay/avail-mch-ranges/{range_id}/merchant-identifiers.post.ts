import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.post({
  sp_mchid: '1900000000',
  merchant_identifier: '91000000000000000X',
}, {
  range_id: '5000000000000000001',
})

console.info(data.range_id)

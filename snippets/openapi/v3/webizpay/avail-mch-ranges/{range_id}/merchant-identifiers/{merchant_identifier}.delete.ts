import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_.delete({
  range_id: '5000000000000000001',
  merchant_identifier: '91000000000000000X',
  meta: {
    sp_mchid: '1900000000',
  },
  transformRequest() {
    return JSON.stringify(this.meta)
  },
})

console.info(data.range_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.get({
  range_id: '5000000000000000001',
  params: {
    sp_mchid: '1900000000',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

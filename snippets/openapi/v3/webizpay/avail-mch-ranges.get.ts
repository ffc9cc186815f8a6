import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.availMchRanges.get({
  params: {
    sp_mchid: '1900000000',
  },
})

console.info(data.range_list)

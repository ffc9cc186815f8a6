import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.merchant.taxCodes.get({
  params: {
    sub_mchid: '1900000002',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

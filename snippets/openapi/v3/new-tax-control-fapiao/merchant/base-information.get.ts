import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.merchant.baseInformation.get({
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.seller_information)

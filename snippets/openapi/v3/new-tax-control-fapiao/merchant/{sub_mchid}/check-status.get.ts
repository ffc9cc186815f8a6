import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus.get({
  sub_mchid: '1900000002',
})

console.info(data.digital_tax_mode)

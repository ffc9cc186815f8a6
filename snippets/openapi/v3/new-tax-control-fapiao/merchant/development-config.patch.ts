import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.patch({
  callback_url: 'https://merchant.example.com/notify/order',
  sub_mch_code: '1900000002',
  show_fapiao_cell: true,
  support_vat_fapiao: true,
})

console.info(data.callback_url)

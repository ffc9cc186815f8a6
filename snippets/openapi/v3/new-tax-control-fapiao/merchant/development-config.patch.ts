import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.patch({
  callback_url: 'https://merchant.example.com/notify/fapiao',
  show_fapiao_cell: true,
})

console.info(data.callback_url)

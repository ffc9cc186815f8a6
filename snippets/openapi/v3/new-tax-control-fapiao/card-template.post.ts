import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.cardTemplate.post({
  card_appid: 'wx1234567890abcdef',
  card_template_information: {
    payee_name: '示例商贸有限公司',
    logo_url: 'https://merchant.example.com/images/logo.png',
  },
})

console.info(data.card_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards.post({
  appid: 'wx1234567890abcdef',
  logo_url: 'https://merchant.example.com/images/logo.png',
  brand: {
    brand_id: '100001',
    display_name: '示例品牌',
  },
  title: '示例品牌会员卡',
  background_picture_url: 'https://merchant.example.com/images/card.png',
  description: '结账时出示会员码享受会员价',
  code_type: 'BAR_CODE',
  date_information: {
    type: 'PERMANENT',
  },
  code_mode: 'SYSTEM_ALLOCATE',
  out_request_no: 'REQUEST20261120000001',
})

console.info(data.card_id)

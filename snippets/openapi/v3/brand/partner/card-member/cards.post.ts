import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.cards.post({
  brand_id: '100001',
  appid: 'wx1234567890abcdef',
  card_type: 'NORMAL',
  card_title: '示例品牌会员卡',
  card_color: '#1AAD19',
  card_picture_url: 'https://merchant.example.com/images/card.png',
  code_mode: 'SYSTEM_ALLOCATE',
  code_type: 'QR_CODE',
  benefits: '会员专享9折，生日当月双倍积分',
  notify_url: 'https://merchant.example.com/notify/member',
  valid_date_information: {
    type: 'PERMANENT',
  },
})

console.info(data.card_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.cards.post({
  brand_id: '100001',
  appid: 'wx1234567890abcdef',
  card_type: 'PURCHASE',
  card_title: '示例会员卡',
  card_color: 'Color010',
  card_picture_url: 'https://wx.example.com/images/card.png',
  code_mode: 'SYSTEM_ALLOCATE',
  code_type: 'NONE_CODE',
  benefits: '会员专享9折，生日当月双倍积分',
  notify_url: 'https://merchant.example.com/notify',
  valid_date_information: {
    type: 'FIX_TIME_RANGE',
  },
})

console.info(data.card_type)

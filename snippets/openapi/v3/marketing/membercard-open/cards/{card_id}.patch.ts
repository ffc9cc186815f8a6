import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.patch({
  appid: 'wx1234567890abcdef',
  logo_url: 'https://merchant.example.com/images/logo.png',
  title: '示例开卡有礼',
  background_picture_url: 'https://wx.example.com/images/card.png',
  description: '示例商品-蓝色-大号',
  service_phone: '13800000000',
  total_quantity: 1000,
  need_display_level: true,
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(status === 204)

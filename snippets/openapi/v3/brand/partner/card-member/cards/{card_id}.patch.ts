import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.cards._card_id_.patch({
  brand_id: '100001',
  card_title: '示例品牌会员卡',
  benefits: '会员专享85折，生日当月双倍积分',
  service_phone: '13800000000',
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(data.state)

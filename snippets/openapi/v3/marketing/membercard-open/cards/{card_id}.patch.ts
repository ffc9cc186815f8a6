import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.patch({
  title: '示例品牌会员卡',
  description: '结账时出示会员码享受会员价',
  service_phone: '13800000000',
  total_quantity: 1000,
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(status === 204 ? '已修改' : '修改失败')

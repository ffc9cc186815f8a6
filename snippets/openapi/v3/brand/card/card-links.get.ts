import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardLinks.get({
  params: {
    brand_id: '100001',
    payment_scene: 'MINI_PROGRAM',
    page_index: 1,
    page_size: 20,
  },
})

console.info(data.active_link_list)

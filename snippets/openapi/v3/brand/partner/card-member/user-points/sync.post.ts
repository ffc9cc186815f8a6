import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userPoints.sync.post({
  out_request_no: 'POINT20261120000001',
  brand_id: '100001',
  card_id: 'pExampleCardId00000000000001',
  openid: 'oExample0Openid0000000000001',
  user_card_code: 'EXAMPLECARD00000001',
  point_balance: 100,
})

console.info(data.point_balance)

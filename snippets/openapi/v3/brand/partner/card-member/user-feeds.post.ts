import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userFeeds.post({
  brand_id: '100001',
  card_id: 'pExampleCardId00000000000001',
  user_card_code: 'EXAMPLECARD00000001',
  openid: 'oExample0Openid0000000000001',
  out_request_no: 'FEED20261120000001',
  cell_message: '您有一张新人券即将到期',
})

console.info(data.out_request_no)

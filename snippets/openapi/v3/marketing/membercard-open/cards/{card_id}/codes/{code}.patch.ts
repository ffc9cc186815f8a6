import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch({
  membership_number: 'VIP0000000001',
  level: '黄金会员',
  out_request_no: 'REQUEST20261120000001',
  need_inform_level: true,
}, {
  card_id: 'pExampleCardId00000000000001',
  code: '000000000001',
})

console.info(status === 204 ? '已更新' : '更新失败')

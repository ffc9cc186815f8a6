import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.permissionTokens.post({
  activate_type: 'AUTO_ACTIVATE',
  navigate_back_previous_page: true,
  outer_str: 'channel001',
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(data.permission_token)

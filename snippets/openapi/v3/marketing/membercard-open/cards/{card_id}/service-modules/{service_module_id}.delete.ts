import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.delete({
  card_id: 'pExampleCardId00000000000001',
  service_module_id: 'SERVICEMODULE0000000000000001',
})

console.info(status === 204)

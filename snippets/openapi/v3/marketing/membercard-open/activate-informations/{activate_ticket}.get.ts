import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.activateInformations._activate_ticket_.get({
  activate_ticket: 'TICKET_EXAMPLE_0000000001',
})

console.info(data.nickname)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.userTaxiOrder.findByToken.get({
  params: {
    token: 'TICKET_EXAMPLE_0000000001',
    openid: 'oExample0Openid0000000000001',
    appid: 'wx1234567890abcdef',
    region_id: 440300,
    auth_mode: 'SINGLE',
  },
})

console.info(data.plate_number)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.userTaxiOrders.get({
  params: {
    limit: 20,
    offset: 0,
    openid: 'oExample0Openid0000000000001',
    appid: 'wx1234567890abcdef',
    begin_date: '2026-11-20',
    end_date: '2026-11-26',
    region_id: 440300,
  },
})

console.info(data.data)

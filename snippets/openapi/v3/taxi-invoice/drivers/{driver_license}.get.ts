import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.drivers._driver_license_.get({
  driver_license: 'EXAMPLE000001',
  params: {
    region_id: 440300,
  },
})

console.info(data.driver_state)

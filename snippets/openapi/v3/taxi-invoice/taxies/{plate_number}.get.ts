import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.taxies._plate_number_.get({
  plate_number: '粤B00000',
  params: {
    region_id: 440300,
  },
})

console.info(data.taxi_state)

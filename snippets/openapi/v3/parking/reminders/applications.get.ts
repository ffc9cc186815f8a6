import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.parking.reminders.applications.get({
  params: {
    out_parking_lot_id: 'PARK0001',
    offset: 0,
    limit: 20,
  },
})

console.info(data.application_list)

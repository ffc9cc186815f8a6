import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.parking.reminders.parkingLot.get({
  params: {
    out_parking_lot_id: 'PARK0001',
  },
})

console.info(data.enabled_state)

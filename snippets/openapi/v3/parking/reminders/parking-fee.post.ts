import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.parking.reminders.parkingFee.post({
  out_serial_number: 'PARKING20261120000001',
  plate_number: '粤B00000',
  out_parking_id: 'PARK0001',
})

console.info(data.payable_amount)

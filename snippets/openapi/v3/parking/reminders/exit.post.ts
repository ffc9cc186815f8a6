import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.parking.reminders.exit.post({
  out_serial_number: 'PARKING20261120000001',
  exit_timestamp: 1795168800,
  plate_number: '粤B00000',
  plate_color: 'PLATE_COLOR_UNKNOWN',
  parking_id: '5000000000000001',
})

console.info(status === 204)

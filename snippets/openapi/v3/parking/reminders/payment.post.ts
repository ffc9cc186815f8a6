import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.parking.reminders.payment.post({
  out_serial_number: 'PARKING20261120000001',
  plate_number: '粤B00000',
  parking_id: '5000000000000001',
  parking_state: 'PARKING_STATUS_UNKNOWN',
  pay_type: 'PAY_TYPE_UNKNOWN',
  total_amount: 100,
  paid_amount: 100,
})

console.info(status === 204)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.parking.reminders.exit.post({
  out_serial_number: 'PARKING20261120000001',
  exit_timestamp: 1795154400,
  plate_number: '粤B00000',
  plate_color: 'PLATE_COLOR_BLUE',
  parking_id: '1000000001',
  pay_state: 'PAY_STATUS_PAID',
  pay_type: 'PAY_TYPE_WXPAY',
  total_amount: 1000,
  paid_amount: 1000,
})

console.info(status === 204 ? '已同步离场' : '同步失败')

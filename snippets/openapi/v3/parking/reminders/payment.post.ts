import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.parking.reminders.payment.post({
  out_serial_number: 'PARKING20261120000001',
  plate_number: '粤B00000',
  parking_id: '1000000001',
  parking_state: 'PARKING_STATUS_PARKING',
  pay_type: 'PAY_TYPE_WXPAY',
  openid: 'oExample0Openid0000000000001',
  total_amount: 1000,
  paid_amount: 1000,
  out_trade_no: 'PAY20261120000001',
  pay_channel: 'PAY_CHANNEL_MCH_MINI_PROG',
  pay_time: 1795153800,
  wx_trade_no: '4200000000202611200000000001',
})

console.info(status === 204 ? '已同步支付' : '同步失败')

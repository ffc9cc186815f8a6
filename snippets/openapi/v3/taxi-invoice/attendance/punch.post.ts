import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.taxiInvoice.attendance.punch.post({
  plate_number: '粤B00000',
  driver_license: 'EXAMPLE000001',
  event_time: '2026-11-20T08:00:00+08:00',
  event_type: 'SIGN_IN',
  region_id: 440300,
})

console.info(status === 204 ? '已签到' : '签到失败')

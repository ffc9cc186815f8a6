import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.parking.reminders.application.withdraw.post({
  parking_lot_audit_no: '5000000000000000001',
  out_parking_lot_id: 'PARK0001',
})

console.info(status === 204 ? '已撤回' : '撤回失败')

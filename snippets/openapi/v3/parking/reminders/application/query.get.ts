import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.parking.reminders.application.query.get({
  params: {
    parking_lot_audit_no: '5000000000000000001',
    out_parking_lot_id: 'PARK0001',
  },
})

console.info(data.application?.audit_status)

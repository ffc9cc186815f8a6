import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.parking.reminders.application.post({
  parking_lot: {
    parking_lot_name: '示例停车场',
    out_parking_lot_id: 'PARK0001',
    parking_lot_address: '广东省深圳市南山区示例路1号',
    longitude: '113.320000',
    latitude: '23.100000',
    parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN',
    phone_number: '13800000000',
    payment_path: 'pages/parking/pay',
  },
})

console.info(data.parking_lot_audit_no)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.parking.reminders.application.post({
  parking_lot: {
    parking_lot_name: '示例停车场',
    out_parking_lot_id: 'PARK0001',
    parking_lot_address: '广东省深圳市南山区示例路1号',
    longitude: '113.930000',
    latitude: '22.530000',
    parking_lot_type: 'PARKING_LOT_TYPE_BUSINESS_DISTRICT',
    phone_number: '13800000000',
    parking_sign_url: 'https://merchant.example.com/images/parking-sign.png',
    payment_mini_prog_appid: 'wx1234567890abcdef',
    payment_path: 'pages/parking/pay',
  },
})

console.info(data.parking_lot_audit_no)

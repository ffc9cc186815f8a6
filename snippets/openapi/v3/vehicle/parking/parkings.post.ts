import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.parking.parkings.post({
  sub_mchid: '1900000002',
  out_parking_no: 'ENTRY20261120000001',
  plate_number: '粤B00000',
  plate_color: 'BLUE',
  notify_url: 'https://merchant.example.com/notify',
  start_time: '2026-11-20T10:00:00+08:00',
  parking_name: '示例停车场',
  free_duration: 900,
})

console.info(data.id)

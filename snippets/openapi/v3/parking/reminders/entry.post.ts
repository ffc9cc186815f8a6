import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.parking.reminders.entry.post({
  out_serial_number: 'PARKING20261120000001',
  parking_id: '1000000001',
  plate_number: '粤B00000',
  enter_timestamp: 1795147200,
  plate_color: 'PLATE_COLOR_BLUE',
  car_type: 'PLATE_TYPE_TEMPORARY',
  vehicle_type: 'VEHICLE_TYPE_SMALL',
  entrance_name: '东门入口',
})

console.info(data.serial_number)

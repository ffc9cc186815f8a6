import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.taxi.updateTaxi.post({
  plate_number: '粤B00000',
  company_name: '示例商贸有限公司',
  mchid: '1900000002',
  main_license: 'EXAMPLE000001',
  region_id: 440300,
  taxi_state: 'IN_OPERATION',
})

console.info(data.plate_number)

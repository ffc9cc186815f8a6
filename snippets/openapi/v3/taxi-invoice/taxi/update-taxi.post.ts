import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.taxi.updateTaxi.post({
  plate_number: '粤B00000',
  company_name: '示例商贸有限公司',
  mchid: '1900000001',
  main_license: 'LICENSE0000000001',
  deputy_license: 'EXAMPLE000002',
  region_id: 440300,
  invoice_flag: '1',
  taxi_state: 'IN_OPERATION',
})

console.info(data.plate_number)

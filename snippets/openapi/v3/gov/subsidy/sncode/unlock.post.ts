import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.sncode.unlock.post({
  appliance_id: 1,
  out_trade_no: 'EXAMPLE20261120000001',
  qualification_region_code: 440000,
  sn_code: 'SN000000000001',
  barcode: '6900000000001',
  product_type: 'COMMON_PRODUCT',
})

console.info(data.code)

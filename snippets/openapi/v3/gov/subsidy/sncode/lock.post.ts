import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.sncode.lock.post({
  appliance_id: 1,
  out_trade_no: 'EXAMPLE20261120000001',
  brand: '示例品牌',
  qualification_region_code: 440000,
  sn_code: 'SN000000000001',
  manufacturer_info: '示例电器有限公司',
  barcode: '6900000000001',
  spec_model: 'EXAMPLE-KFR-35GW',
  product_type: 'COMMON_PRODUCT',
})

console.info(data.code)

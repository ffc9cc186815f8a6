import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.goods.upload.post({
  appliance_id: 1,
  product_name: '示例空调',
  energy_grade: 'FIRST_LEVEL',
  brand: '示例品牌',
  qualification_region_code: 440000,
  seller_name: '示例商贸有限公司',
  license_number: '91000000000000000X',
  base_price: 399900,
  average_trading_price: 389900,
  product_type: 'COMMON_PRODUCT',
  product_model: 'EXAMPLE-KFR-35GW',
  bar_code: '6900000000001',
})

console.info(data.code)

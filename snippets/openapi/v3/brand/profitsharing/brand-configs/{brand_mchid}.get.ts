import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.brandConfigs._brand_mchid_.get({
  brand_mchid: '1900000003',
})

console.info(data.max_ratio)

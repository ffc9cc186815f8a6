import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.merchantConfigs._sub_mchid_.get({
  sub_mchid: '1900000002',
})

console.info(data.max_ratio)

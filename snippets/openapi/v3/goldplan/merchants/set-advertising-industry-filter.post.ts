import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.goldplan.merchants.setAdvertisingIndustryFilter.post({
  sub_mchid: '1900000002',
  advertising_industry_filters: ['E_COMMERCE'],
})

console.info(status === 204 ? '已更新过滤标签' : '更新失败')

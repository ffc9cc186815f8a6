import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.goldplan.merchants.openAdvertisingShow.patch({
  sub_mchid: '1900000002',
  advertising_industry_filters: ['E_COMMERCE'],
})

console.info(status === 204 ? '已开通广告展示' : '开通失败')

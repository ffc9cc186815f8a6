import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.goldplan.merchants.closeAdvertisingShow.post({
  sub_mchid: '1900000002',
})

console.info(status === 204 ? '已关闭广告展示' : '关闭失败')

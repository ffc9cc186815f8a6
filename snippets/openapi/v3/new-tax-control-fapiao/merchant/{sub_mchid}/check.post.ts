import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.check.post(undefined, {
  sub_mchid: '1900000002',
})

console.info(status === 204 ? '可以开票' : '暂不可开票')

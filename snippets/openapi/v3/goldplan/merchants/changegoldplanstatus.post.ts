import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.goldplan.merchants.changegoldplanstatus.post({
  sub_mchid: '1900000002',
  operation_type: 'OPEN',
  operation_pay_scene: 'JSAPI_AND_MINIPROGRAM',
})

console.info(data.sub_mchid)

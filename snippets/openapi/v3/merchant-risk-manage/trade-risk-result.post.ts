import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.tradeRiskResult.post({
  punish_type: 'OTHER_PUNISH',
})

console.info(data.punish_type)

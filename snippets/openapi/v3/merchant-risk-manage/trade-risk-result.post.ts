import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.tradeRiskResult.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  out_trade_no: 'EXAMPLE20261120000001',
  risk_type: 'FRAUD',
  punish_type: 'DISABLE_PAYMENT',
})

console.info(data.out_trade_no)

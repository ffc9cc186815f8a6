import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.reportTradeUnionInformation.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  out_trade_no: 'EXAMPLE20261120000001',
  openid: 'oExample0Openid0000000000001',
  client_ip: '203.0.113.7',
  risk_level: 1,
})

console.info(data.out_trade_no)

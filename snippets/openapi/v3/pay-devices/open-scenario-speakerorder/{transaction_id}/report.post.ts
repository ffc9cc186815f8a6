import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report.post({
  sub_mchid: '1900000002',
  code_url: 'weixin://wxpay/bizpayurl?pr=EXAMPLE01',
  out_trade_no: 'EXAMPLE20261120000001',
  device_sn: 'SN00000000000001',
}, {
  transaction_id: '4200000000202611200000000001',
})

console.info(data.device_sn)

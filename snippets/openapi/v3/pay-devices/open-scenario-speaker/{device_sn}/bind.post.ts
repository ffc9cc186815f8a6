import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.bind.post({
  sub_mchid: '1900000002',
  code_url: 'weixin://wxpay/bizpayurl?pr=EXAMPLE01',
}, {
  device_sn: 'SN00000000000001',
})

console.info(data.bind_state)

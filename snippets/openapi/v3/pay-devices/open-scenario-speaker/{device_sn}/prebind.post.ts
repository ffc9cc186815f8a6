import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.prebind.post({
  code_url: 'weixin://wxpay/bizpayurl?pr=EXAMPLE01',
}, {
  device_sn: 'SN00000000000001',
})

console.info(data.bind_state)

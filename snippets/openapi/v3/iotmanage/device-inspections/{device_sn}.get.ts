import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.iotmanage.deviceInspections._device_sn_.get({
  device_sn: 'SN00000000000001',
})

console.info(data.result)

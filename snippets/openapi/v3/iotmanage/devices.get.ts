import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.iotmanage.devices.get({
  params: {
    limit: 20,
    offset: 0,
  },
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.capital.capitallhh.areas.provinces.get()

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.capital.capitallhh.areas.provinces._province_code_.cities.get({
  province_code: 22,
})

console.info(data.data)

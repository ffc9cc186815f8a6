import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.capital.capitallhh.banks._bank_alias_code_.branches.get({
  bank_alias_code: '1000000001',
  params: {
    city_code: 10,
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.capital.capitallhh.banks.corporateBanking.get({
  params: {
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brandBasic.partner.brands._brand_id_.productAuthorities.get({
  brand_id: '100001',
})

console.info(data.authorization_product)

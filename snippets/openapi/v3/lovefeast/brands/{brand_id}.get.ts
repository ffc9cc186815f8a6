import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.lovefeast.brands._brand_id_.get({
  brand_id: '100001',
})

console.info(data.donate_count)

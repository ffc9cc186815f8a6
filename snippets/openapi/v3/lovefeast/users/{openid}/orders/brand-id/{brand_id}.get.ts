import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_.get({
  openid: 'oExample0Openid0000000000001',
  brand_id: '100001',
  params: {
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

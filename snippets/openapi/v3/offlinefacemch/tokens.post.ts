import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlinefacemch.tokens.post({
  scene: 'WEBSESSION',
  web_init_data: {
    out_user_id: 'USER0000000001',
    organization_id: 'ORG_EXAMPLE_0001',
  },
})

console.info(data.token)

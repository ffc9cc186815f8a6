import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.palmservice.authorization.openid._openid_.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    organization_id: 'ORG_EXAMPLE_0001',
  },
})

console.info(data.state)

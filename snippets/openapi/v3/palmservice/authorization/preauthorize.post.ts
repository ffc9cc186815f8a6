import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.palmservice.authorization.preauthorize.post({
  openid: 'oExample0Openid0000000000001',
  preauthorize_session_id: 'SESSION_EXAMPLE_0000000001',
  organization_id: 'ORG_EXAMPLE_0001',
})

console.info(data.permission_token)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.get({
  organization_id: 'ORG_EXAMPLE_0001',
  out_user_id: 'USER0000000001',
})

console.info(data.contract_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlinefacemch.organizations.get({
  params: {
    organization_id: 'ORG_EXAMPLE_0001',
  },
})

console.info(data.organization_id)

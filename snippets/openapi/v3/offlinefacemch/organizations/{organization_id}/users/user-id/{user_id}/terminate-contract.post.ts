import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract.post(undefined, {
  organization_id: 'ORG_EXAMPLE_0001',
  user_id: 'FACEUSER0000000000000001',
})

console.info(status === 204 ? '已解除签约' : '解除失败')

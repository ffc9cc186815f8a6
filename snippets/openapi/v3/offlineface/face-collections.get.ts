import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.faceCollections.get({
  params: {
    organization_id: 'ORG_EXAMPLE_0001',
    offset: 0,
    limit: 20,
  },
})

console.info(data.face_collections)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.faceCollections._collection_id_.get({
  collection_id: 'COLLECTION0000000000000001',
})

console.info(data.collection_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantStore.stores.post({
  sub_mchid: '1900000002',
})

console.info(data.store_id)

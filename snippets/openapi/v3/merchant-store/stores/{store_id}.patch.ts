import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantStore.stores._store_id_.patch({
  sub_mchid: '1900000002',
}, {
  store_id: 10000001,
})

console.info(status === 204)

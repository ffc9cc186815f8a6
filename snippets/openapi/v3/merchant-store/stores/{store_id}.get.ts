import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantStore.stores._store_id_.get({
  store_id: 10000001,
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.store_state)

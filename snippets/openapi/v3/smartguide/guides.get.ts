import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.smartguide.guides.get({
  params: {
    sub_mchid: '1900000002',
    store_id: 10000001,
    userid: 'exampleuser',
    limit: 20,
    offset: 0,
  },
})

console.info(data.data)

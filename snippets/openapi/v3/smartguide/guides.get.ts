import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.smartguide.guides.get({
  params: {
    sub_mchid: '1900000002',
    store_id: 10000001,
    userid: 'exampleuser',
    mobile: encrypt('13800000000'),
    work_id: '0001',
    limit: 20,
    offset: 0,
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.data)

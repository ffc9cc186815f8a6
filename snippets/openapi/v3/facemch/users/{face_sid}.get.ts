import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.facemch.users._face_sid_.get({
  face_sid: 'FACE_SID_EXAMPLE_0000000001',
  params: {
    info_type: 'ASK_UNIONID',
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.union_id)

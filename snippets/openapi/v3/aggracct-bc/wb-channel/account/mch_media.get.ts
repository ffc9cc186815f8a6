import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.account.mch_media.get({
  params: {
    mchid: '1900000001',
    business_scene: 'GET_BY_MEDIA_ID',
    media_id: 'MEDIA_ID_EXAMPLE_0000000001',
  },
})

console.info(data.media_sm3)

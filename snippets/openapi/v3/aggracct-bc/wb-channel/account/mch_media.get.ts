import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.account.mch_media.get({
  params: {
    mchid: '1900000001',
    platform_trx_id: '5000000000000000001',
    business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT',
    mch_media_type: 'ID_CARD_FRONT',
    media_id: 'MEDIA_ID_EXAMPLE_0000000001',
  },
})

console.info(data.media_type)

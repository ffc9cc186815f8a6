import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.userTitle.get({
  params: {
    sub_mchid: '1900000002',
    scene: 'WITH_WECHATPAY',
    fapiao_apply_id: '4200000000202611200000000001',
  },
})

console.info(data.name)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules.post({
  service_module_id: 'SERVICEMODULE0000000000000001',
  jump_miniprogram: {
    appid: 'wx1234567890abcdef',
    path: 'pages/index/index',
  },
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(data.service_module_id)

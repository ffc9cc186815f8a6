import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.userTitle.titleUrl.get({
  params: {
    fapiao_apply_id: 'FAPIAO20261120000001',
    source: 'WEB',
    appid: 'wx1234567890abcdef',
    openid: 'oExample0Openid0000000000001',
    total_amount: 100,
  },
})

console.info(data.title_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles.get({
  fapiao_apply_id: '4200000000202611200000000001',
  params: {
    sub_mchid: '1900000002',
    fapiao_id: 'FAPIAOITEM20261120000001',
  },
})

console.info(data.fapiao_download_info_list)

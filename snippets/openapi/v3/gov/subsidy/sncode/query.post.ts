import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.sncode.query.post({
  sn_code_list: ['SN000000000001'],
  qualification_region_code: 440000,
})

console.info(data.goods_sn_list)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.goods.query.post({
  goods_bar_code: '6900000000001',
  province: '330000',
  req_ssn: 'REQ20261120000001',
  req_time: '20261120120000',
})

console.info(data.goods_name)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.sncode.query.post({
  sn: 'SN000000000001',
  province: '330000',
  goods_type: '手机',
  goods_bar_code: '6900000000001',
  req_ssn: 'REQ20261120000001',
  req_time: '20261120120000',
})

console.info(data.sell_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.refunds.get({
  params: {
    out_trade_no: 'EXAMPLE20261120000001',
    mchid: '1900000001',
    sub_mchid: '1900000002',
    sp_mchid: '1900000000',
    offset: 0,
    count: 10,
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.customs.orders.get({
  params: {
    appid: 'wx1234567890abcdef',
    mchid: '1900000001',
    order_type: 'out_trade_no',
    order_no: 'EXAMPLE20261120000001',
    customs: 'GUANGZHOU_ZS',
    offset: 0,
    limit: 20,
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.data)

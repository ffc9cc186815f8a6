import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.orders._out_order_no_.get({
  out_order_no: 'SHARE20261120000001',
  params: {
    sub_mchid: '1900000002',
    transaction_id: '4200000000202611200000000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

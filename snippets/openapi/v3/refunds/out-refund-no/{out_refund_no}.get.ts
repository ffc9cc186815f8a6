import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.refunds.outRefundNo._out_refund_no_.get({
  out_refund_no: 'REFUND20261120000001',
  params: {
    mchid: '1900000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.status)

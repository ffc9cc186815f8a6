import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.refunds.id._refund_id_.get({
  refund_id: '50000000000000000000000000001',
  params: {
    mchid: '1900000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.status)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.refunds.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  transaction_id: '4200000000202611200000000001',
  out_refund_no: 'REFUND20261120000001',
  reason: '商品售后退款',
  amount: {
    refund: 100,
    total: 100,
    currency: 'HKD',
  },
  notify_url: 'https://merchant.example.com/notify/refund',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.id)

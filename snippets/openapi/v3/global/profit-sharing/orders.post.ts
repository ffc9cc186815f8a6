import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.orders.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'SHARE20261120000001',
  receivers: [{
    currency: 'CNY',
    type: 'MERCHANT_ID',
    account: '1900000003',
    amount: 30,
    description: '分给供应商',
  }],
  unfreeze_unsplit: true,
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

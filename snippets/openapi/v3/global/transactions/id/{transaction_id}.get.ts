import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.transactions.id._transaction_id_.get({
  transaction_id: '4200000000202611200000000001',
  params: {
    mchid: '1900000001',
    sub_mchid: '1900000002',
    sp_mchid: '1900000000',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.trade_state)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.transactions.id._transaction_id_.close.post({
  mchid: '1900000001',
}, {
  transaction_id: '4200000000202611200000000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已关单' : '关单失败')

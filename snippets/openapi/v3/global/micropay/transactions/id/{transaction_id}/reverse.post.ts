import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.micropay.transactions.id._transaction_id_.reverse.post({
  mchid: '1900000001',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
}, {
  transaction_id: '4200000000202611200000000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已撤销' : '撤销失败')

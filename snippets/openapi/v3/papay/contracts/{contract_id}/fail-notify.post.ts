import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.papay.contracts._contract_id_.failNotify.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
}, {
  contract_id: '202611200000000001',
})

console.info(status === 204 ? '已通知用户' : '通知失败')

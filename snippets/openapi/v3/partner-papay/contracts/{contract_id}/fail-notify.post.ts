import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.partnerPapay.contracts._contract_id_.failNotify.post({
  sp_mchid: '1900000000',
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
}, {
  contract_id: '202611200000000001',
})

console.info(status === 204 ? '已通知用户' : '通知失败')

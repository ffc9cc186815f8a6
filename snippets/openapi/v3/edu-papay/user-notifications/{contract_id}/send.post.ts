import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.eduPapay.userNotifications._contract_id_.send.post({
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
}, {
  contract_id: '202611200000000001',
})

console.info(status === 204 ? '已通知用户' : '通知失败')

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.papay.contracts._contract_id_.notify.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  deduct_duration: {
    count: 3,
    unit: 'DAY',
  },
  estimated_amount: {
    amount: 1500,
    currency: 'CNY',
  },
}, {
  contract_id: '202611200000000001',
})

console.info(status === 204 ? '已通知用户' : '通知失败')

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.transactions.post({
  auth_code: 'AUTHCODE00000000000001',
})

console.info(data.trade_type)

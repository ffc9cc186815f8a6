import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchant.fund.withdraw.withdrawId._withdraw_id_.get({
  withdraw_id: '10300000000000000000000000000001',
})

console.info(data.status)

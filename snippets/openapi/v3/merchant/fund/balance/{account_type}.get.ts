import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchant.fund.balance._account_type_.get({
  account_type: 'BASIC',
})

console.info(data.available_amount)

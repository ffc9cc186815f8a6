import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchant.fund.dayendbalance._account_type_.get({
  account_type: 'BASIC',
  params: {
    date: '2026-11-19',
  },
})

console.info(data.available_amount)

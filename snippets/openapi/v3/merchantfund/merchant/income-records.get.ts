import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantfund.merchant.incomeRecords.get({
  params: {
    account_type: 'BASIC',
    date: '2026-11-20',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

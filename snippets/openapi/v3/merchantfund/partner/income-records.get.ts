import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantfund.partner.incomeRecords.get({
  params: {
    sub_mchid: '1900000002',
    account_type: 'BASIC',
    date: '2026-11-20',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)

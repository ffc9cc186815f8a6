import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.bills.get({
  params: {
    sub_mchid: '1900000002',
    bill_date: '2026-11-20',
    tar_type: 'GZIP',
  },
})

console.info(data.hash_type)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.bills.get({
  params: {
    bill_date: '2026-11-19',
    tar_type: 'GZIP',
  },
})

console.info(data.download_url)

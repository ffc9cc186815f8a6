import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bill.tradebill.get({
  params: {
    bill_date: '2026-11-19',
    bill_type: 'ALL',
    tar_type: 'GZIP',
  },
})

console.info(data.download_url)

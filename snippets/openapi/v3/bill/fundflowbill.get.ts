import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bill.fundflowbill.get({
  params: {
    bill_date: '2026-11-19',
    account_type: 'BASIC',
    tar_type: 'GZIP',
  },
})

console.info(data.download_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchant.fund.withdraw.billType._bill_type_.get({
  bill_type: 'NO_SUCC',
  params: {
    bill_date: '2026-11-19',
    tar_type: 'GZIP',
  },
})

console.info(data.download_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundsToOversea.billDownloadUrl.get({
  params: {
    bill_date: '2026-11-20',
    sub_mchid: '1900000002',
  },
})

console.info(data.download_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.bill.tradeBill.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  date: '2026-11-20',
  type: 'QYZFALL',
})

console.info(data.download_url)

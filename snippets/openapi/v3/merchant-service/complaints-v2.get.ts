import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantService.complaintsV2.get({
  params: {
    limit: 20,
    offset: 0,
    begin_date: '2026-11-20',
    end_date: '2026-11-26',
    complainted_mchid: '1900000002',
  },
})

console.info(data.data)

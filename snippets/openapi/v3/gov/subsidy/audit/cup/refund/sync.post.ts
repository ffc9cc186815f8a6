import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.audit.cup.refund.sync.post({
  org_no: '00010000',
  mchnt_order_id: 'ORDER20261120000001',
  upload_time: '2026-11-20T12:00:00+08:00',
  refund_at: '339915',
  refund_dt: '20261121',
})

console.info(data.code)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.audit.cup.query.post({
  org_no: '00010000',
  mchnt_order_id: 'ORDER20261120000001',
  upload_time: '2026-11-20T12:00:00+08:00',
})

console.info(data.audit_status_desc)

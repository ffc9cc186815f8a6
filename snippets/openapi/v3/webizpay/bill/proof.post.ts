import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.bill.proof.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  start_date: '2026-11-01',
  end_date: '2026-11-30',
  entity_name: '示例商贸有限公司',
  out_operation_id: 'PROOF20261120000001',
})

console.info(data.download_url)

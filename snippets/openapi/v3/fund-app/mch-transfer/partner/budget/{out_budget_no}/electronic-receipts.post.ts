import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.post({
  start_date: '2026-11-01',
  end_date: '2026-11-19',
  sponsor_mchid: '1900000003',
  receiver_mchid: '1900000004',
}, {
  out_budget_no: 'BUDGET20261120000001',
})

console.info(data.accept_id)

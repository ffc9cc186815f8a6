import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm.post({
  applyment_id: '2000000000000001',
  sub_mchid: '1900000002',
  operator_identification: 'OP0001',
  confirm_time: '2026-11-20T12:00:00+08:00',
  cancel_contract_version: '1.0',
})

console.info(data.applyment_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bankTransfer.batches.post({
  platform_mchid: '1900000000',
  specialized_payment_mchid: '1900000003',
  sponsor_mchid: '1900000003',
  user_authorized_mchid: '1900000001',
  user_authorized_appid: 'wx1234567890abcdef',
  out_batch_no: 'BATCH20261120000001',
  batch_name: '示例批次',
  batch_remark: '2026年11月示例批次',
  total_amount: 100,
  total_count: 10,
  transfer_scene: 'ORDINARY_TRANSFER',
  transfer_purpose: 'GOODSPAYMENT',
})

console.info(data.out_batch_no)

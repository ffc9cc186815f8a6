import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.post({
  complainted_mchid: '1900000002',
  message: {},
  idempotent_id: 'IDEMP20261120000001',
}, {
  complaint_id: '200201820261120000000001',
})

console.info(data.log_id)

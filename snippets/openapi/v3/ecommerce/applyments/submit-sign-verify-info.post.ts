import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.applyments.submitSignVerifyInfo.post({
  out_request_no: 'REQUEST20261120000001',
  applyment_id: 2000000000000001,
  pre_sign_time: '2026-11-20T12:00:00+08:00',
  proxy_verify_identity_info: {
    verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE',
    verify_identity_result: true,
  },
})

console.info(data.applyment_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.account.cancelApplications.post({
  sub_mchid: '1900000002',
  out_apply_no: 'APPLY20261120000001',
  application_info: [{
    application_type: 'SP_CANCEL_ACCOUNT_APPLICATION',
    application_media_id: 'MEDIA_ID_EXAMPLE_0000000001',
  }],
})

console.info(data.cancel_state)

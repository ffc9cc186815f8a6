import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.mchTransfer.authorizations.post({
  sub_mchid: '1900000002',
  agreement_list: [{
    agreement_code: 'AGREEMENT00000001',
    agreement_version: '1.0',
    sign_organization: '示例商贸有限公司',
    sign_time: '2026-11-20T12:00:00+08:00',
  }],
})

console.info(data.authorization_state)

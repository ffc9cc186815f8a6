import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchalterapply.mchsubjectalterapplyment.post({
  merchant_code: '1900000001',
  out_request_no: 'REQUEST20261120000001',
  alter_scope: 'ALTER_SCOPE_BUSINESS_CERT',
  organization_type: 'SUBJECT_TYPE_ENTERPRISE',
  business_license_info: {
    license_number: '91000000000000000X',
    license_copy: 'MEDIA_ID_EXAMPLE_0000000001',
    merchant_name: '示例商贸有限公司',
    legal_person: '示例用户',
    company_address: '广东省深圳市南山区示例路1号',
    license_period_begin: '2020-01-01',
    license_period_end: '2040-01-01',
  },
})

console.info(data.apply_id)

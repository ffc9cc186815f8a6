import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.patch({
  insurance_name: '示例综合意外险',
  effective_time: '2026-11-20T00:00:00+08:00',
  expired_time: '2026-12-20T23:59:59+08:00',
  coverage_detail: '住院医疗费用按约定比例报销',
  support_renewal: true,
  start_renewal_time: '2026-11-20T00:00:00+08:00',
  end_renewal_time: '2026-12-20T23:59:59+08:00',
  policy_type: 'POLICY_TYPE_OTHER',
}, {
  out_insurance_no: 'INS20261120000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.policy_type)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.inspolicymgr.deduct.policies.post({
  out_insurance_no: 'INS20261120000001',
  insured_name_list: ['示例用户'],
  insurance_company_code: 'EXAMPLE01',
  effective_time: '2026-11-20T00:00:00+08:00',
  expired_time: '2027-11-19T23:59:59+08:00',
  coverage_detail: '意外身故或伤残，最高赔付10万元',
  support_renewal: false,
  policy_type: 'POLICY_TYPE_ACCIDENT',
  policy_state: 'POLICY_STATE_APPROVED',
  policy_code: 'POLICY00000000000001',
  plan_id: '123456',
  out_contract_code: 'CONTRACT20261120000001',
  policy_periods: [1],
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  free_insurance: false,
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.policy_state)

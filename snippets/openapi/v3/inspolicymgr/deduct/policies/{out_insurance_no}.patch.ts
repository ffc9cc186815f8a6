import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.patch({
  effective_time: '2026-11-20T00:00:00+08:00',
  expired_time: '2027-11-19T23:59:59+08:00',
  support_renewal: true,
  start_renewal_time: '2027-10-20T00:00:00+08:00',
  end_renewal_time: '2027-11-19T23:59:59+08:00',
  policy_state: 'POLICY_STATE_APPROVED',
}, {
  out_insurance_no: 'INS20261120000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.policy_state)

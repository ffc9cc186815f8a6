import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mch_operate.risk.withdrawlApply.post({
  sub_mchid: '1900000002',
  out_account_type: 'BASIC_ACCOUNT',
  amount: 100,
  out_request_no: 'REQUEST20261120000001',
  payee_type: 'CONTRIBUTION_MERCHANT',
  payee_info: {
    account_type: 'ACCOUNT_TYPE_CORPORATE',
  },
})

console.info(data.applyment_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_.get({
  sub_mchid: '1900000002',
  application_no: '102000000000001',
  params: {
    account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1',
  },
})

console.info(data.verify_result)

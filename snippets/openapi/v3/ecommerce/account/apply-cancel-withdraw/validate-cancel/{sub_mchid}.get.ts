import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_.get({
  sub_mchid: '1900000002',
})

console.info(data.validate_result)

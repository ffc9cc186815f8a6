import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.signPlan.userSignPlans.post({
  service_id: '00004000000000000000000000000001',
  plan_id: '123456',
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  merchant_sign_plan_no: 'SIGN20261120000001',
  notify_url: 'https://merchant.example.com/notify/contract',
  sign_plan_detail: [{
    plan_detail_no: 1,
    merchant_plan_detail_no: 'DETAIL20261120000001',
  }, {
    plan_detail_no: 2,
    merchant_plan_detail_no: 'DETAIL20261120000002',
  }],
})

console.info(data.package)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.apply4subject.applyment.merchants._sub_mchid_.state.get({
  sub_mchid: '1900000002',
})

console.info(data.authorize_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke.post(undefined, {
  apply_id: '2000000000000001',
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.apply4subject.applyment.get({
  params: {
    applyment_id: '2000000000000001',
  },
})

console.info(data.applyment_state)

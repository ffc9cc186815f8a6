import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.apply4subject.applyment._applyment_id_.cancel.post(undefined, {
  applyment_id: '2000000000000001',
})

console.info(status === 204 ? '已撤销' : '撤销失败')

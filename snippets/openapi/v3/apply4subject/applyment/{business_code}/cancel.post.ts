import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.apply4subject.applyment._business_code_.cancel.post(undefined, {
  business_code: 'APPLY20261120000001',
})

console.info(status === 204 ? '已撤销' : '撤销失败')

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.get({
  due_diligence_id: 'DD2026112000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.due_diligence_state)

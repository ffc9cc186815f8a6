import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit.post({
  sub_mchid: '1900000002',
  submit_data: JSON.stringify({
    record_fields: [{
      item_id: 'ITEM_EXAMPLE_0001',
      field_name: 'business_address',
      name: '经营地址',
      type: 1,
      required: 1,
      need_encrypt: false,
    }],
  }),
}, {
  due_diligence_id: 'DD2026112000000001',
})

console.info(data.due_diligence_state)

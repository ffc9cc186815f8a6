import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit.post({
  sub_mchid: '1900000002',
  submit_data: '{"record_fields":[{"item_id":"ITEM_EXAMPLE_0001","field_name":"business_license","name":"示例名称","type":1,"tips":"请填写门店详细地址","placeholder":"请填写情况说明","tooltip":"请上传清晰的彩色照片","required":1,"check_rule":{"min_length":1,"max_length":128,"enum_file_exts":["png"],"max_file_size":2097152,"enum_keys":[1],"enum_values":["线上销售"]},"relations":[{"source_key":10001,"source_value":"1"}],"need_encrypt":true}]}',
}, {
  due_diligence_id: 'DD2026112000000001',
})

console.info(data.due_diligence_state)

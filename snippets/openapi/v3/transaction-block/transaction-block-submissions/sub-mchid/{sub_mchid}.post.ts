import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transactionBlock.transactionBlockSubmissions.subMchid._sub_mchid_.post({
  merchant_submit_id: 'APPEAL20261120000001',
  submit_data: '{"record_fields":[{"item_id":"ITEM_EXAMPLE_0001","field_name":"business_license","name":"示例名称","type":1,"repeated_field_data":"{\\"field_data\\":[{\\"longitude\\":\\"113.320000\\",\\"latitude\\":\\"23.100000\\",\\"province\\":\\"广东省\\",\\"city\\":\\"示例市\\",\\"area\\":\\"示例区\\",\\"street\\":\\"示例路1号\\",\\"address\\":\\"示例市示例区示例路1号\\",\\"name\\":\\"示例名称\\",\\"wechat_order_id\\":\\"4200000000202611200000000001\\",\\"merchant_order_id\\":\\"ORDER20261120000001\\",\\"trade_time\\":\\"2026-11-20T12:00:00+08:00\\",\\"trade_money_amount\\":\\"100\\",\\"trade_goods\\":\\"示例商品-蓝色-大号\\",\\"logistic_flag\\":1,\\"evidence_img_list\\":[\\"MEDIA_ID_EXAMPLE_0000000001\\"]}]}","tips":"请填写门店详细地址","placeholder":"请填写情况说明","tooltip":"请上传清晰的彩色照片","required":1,"need_encrypt":true,"string_check_rule":{"min_string_length":1,"max_string_length":128,"validator":"number"},"enum_check_rule":{"min_list_length":1,"max_list_length":5,"enum_values":["线上销售"]},"file_check_rule":{"min_list_length":1,"max_list_length":5,"enum_file_exts":["png"],"max_file_size":2097152},"time_interval_check_rule":{"min_list_length":1,"max_list_length":5},"order_interval_check_rule":{"min_list_length":1,"max_list_length":5,"enum_file_exts":["png"],"max_file_size":2097152},"relations":[{"source_key":10001,"source_value":"1"}]}]}',
}, {
  sub_mchid: '1900000002',
})

console.info(data.review_result)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transactionBlock.transactionBlockSubmissions.subMchid._sub_mchid_.post({
  merchant_submit_id: 'APPEAL20261120000001',
  submit_data: JSON.stringify({
    record_fields: [{
      item_id: 'ITEM_EXAMPLE_0001',
      name: '交易订单信息',
      repeated_field_data: JSON.stringify({
        field_data: [{
          wechat_order_id: '4200000000202611200000000001',
          merchant_order_id: 'EXAMPLE20261120000001',
          trade_time: '2026-11-20T12:00:00+08:00',
          trade_money_amount: '100',
          trade_goods: '示例商品',
          evidence_img_list: ['FILE_ID_EXAMPLE_0000000001'],
        }],
      }),
    }],
  }),
}, {
  sub_mchid: '1900000002',
})

console.info(data.block_submission_id)

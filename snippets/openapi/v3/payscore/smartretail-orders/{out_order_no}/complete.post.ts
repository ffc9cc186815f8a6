import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.smartretailOrders._out_order_no_.complete.post({
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  finish_type: 2,
  real_service_start_time: '20261120120000',
  real_service_end_time: '20261120120500',
  fees: [{
    fee_name: '示例饮料',
    fee_count: 1,
    fee_amount: 500,
  }],
  total_amount: 500,
  finish_ticket: 'TICKET_EXAMPLE_0000000001',
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(data.order_id)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.deductOrders.post({
  contract_id: '202611200000000001',
  out_trade_no: 'EXAMPLE20261120000001',
  out_record_id: 'REPAY20261120000001',
  deduct_amount: '100',
  notify_url: 'https://merchant.example.com/notify',
  description: '示例商品-蓝色-大号',
  attach: 'EXAMPLE_ATTACH_001',
})

console.info(data.order_state)

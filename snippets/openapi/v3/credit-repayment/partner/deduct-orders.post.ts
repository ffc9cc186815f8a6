import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.deductOrders.post({
  contract_id: '202611200000000001',
  out_trade_no: 'DEDUCT20261210000001',
  out_record_id: 'REPAY20261120000001',
  deduct_amount: '10000',
  notify_url: 'https://merchant.example.com/notify/repayment',
  description: '示例信贷-12月还款',
})

console.info(data.order_state)

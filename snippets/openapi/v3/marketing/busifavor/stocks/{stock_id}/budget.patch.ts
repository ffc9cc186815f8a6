import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.budget.patch({
  target_max_coupons: 2000,
  current_max_coupons: 1000,
  modify_budget_request_no: 'BUDGET20261120000001',
}, {
  stock_id: '1000000000000001',
})

console.info(data.max_coupons)

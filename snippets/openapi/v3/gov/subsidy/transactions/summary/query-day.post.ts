import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.transactions.summary.queryDay.post({
  qualification_region_code: 440000,
  query_date: '2026-11-20',
  query_type: 'ORDER_TYPE_TRANSACTION',
  cate_state: 'CATE_STATE_REDEEM',
})

console.info(data.total_trade_amount)

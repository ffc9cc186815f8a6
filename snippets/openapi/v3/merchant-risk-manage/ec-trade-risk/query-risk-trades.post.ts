import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  start_time: '2026-11-20T00:00:00+08:00',
  end_time: '2026-11-20T23:59:59+08:00',
  page_index: 1,
  page_size: 20,
})

console.info(data.risk_trade_list)

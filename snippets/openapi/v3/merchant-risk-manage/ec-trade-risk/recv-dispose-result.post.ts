import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.post({
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.rsp_msg)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  out_trade_no: 'EXAMPLE20261120000001',
  final_risk_result: 1,
  disp_addition: '已联系用户核实并完成处置',
  exist_complaint: false,
})

console.info(data.rsp_msg)

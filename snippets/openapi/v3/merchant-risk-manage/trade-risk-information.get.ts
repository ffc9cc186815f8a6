import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.tradeRiskInformation.get({
  params: {
    sp_mchid: '1900000000',
    sub_mchid: '1900000002',
    out_trade_no: 'EXAMPLE20261120000001',
  },
})

console.info(data.risk_type)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantRiskManage.tradeRiskInformation.get({
  params: {
    sp_mchid: '1900000000',
    acquiring_bank_id: '1900000003',
    channel_id: '1900000003',
    sub_mchid: '1900000002',
    out_trade_no: 'EXAMPLE20261120000001',
    complaints_information: '用户反馈商品与描述不符',
  },
})

console.info(data.risk_type)

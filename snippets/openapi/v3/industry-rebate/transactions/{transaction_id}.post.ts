import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.industryRebate.transactions._transaction_id_.post({
  sub_mchid: '1900000002',
  code_url: 'weixin://wxpay/bizpayurl?pr=EXAMPLE01',
  out_trade_no: 'EXAMPLE20261120000001',
}, {
  transaction_id: '4200000000202611200000000001',
})

console.info(status === 204 ? '已回传' : '回传失败')

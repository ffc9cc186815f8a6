import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.industryRebate.retailIndustry.transactions.post({
  out_trade_no: 'EXAMPLE20261120000001',
  sub_mchid: '1900000002',
})

console.info(status === 204)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.get({
  out_budget_no: 'BUDGET20261120000001',
  params: {
    sponsor_mchid: '1900000003',
  },
})

console.info(data.remain_amount)

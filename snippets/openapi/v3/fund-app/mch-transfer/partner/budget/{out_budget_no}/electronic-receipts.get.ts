import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.get({
  out_budget_no: 'BUDGET20261120000001',
  params: {
    accept_id: 'ACCEPT20261120000001',
  },
})

console.info(data.download_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_.get({
  out_transfer_no: 'CHARITY20261120000001',
  params: {
    sponsor_mchid: '1900000003',
    out_budget_no: 'BUDGET20261120000001',
  },
})

console.info(data.state)

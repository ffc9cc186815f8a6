import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.cancel.post(undefined, {
  out_bill_no: 'TRANSFER20261120000001',
})

console.info(data.state)

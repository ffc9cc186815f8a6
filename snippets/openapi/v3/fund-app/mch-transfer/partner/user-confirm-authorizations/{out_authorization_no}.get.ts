import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.get({
  out_authorization_no: 'AUTH20261120000001',
})

console.info(data.state)

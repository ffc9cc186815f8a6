import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.get({
  out_authorization_no: 'AUTH20261120000001',
  params: {
    is_display_authorization: true,
  },
})

console.info(data.state)

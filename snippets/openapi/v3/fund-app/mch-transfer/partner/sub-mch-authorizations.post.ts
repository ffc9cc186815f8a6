import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations.post({
  sub_mchid: '1900000002',
  out_apply_no: 'APPLY20261120000001',
})

console.info(data.state)

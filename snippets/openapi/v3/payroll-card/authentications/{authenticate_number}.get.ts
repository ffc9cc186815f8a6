import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.authentications._authenticate_number_.get({
  authenticate_number: 'AUTH20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.authenticate_state)

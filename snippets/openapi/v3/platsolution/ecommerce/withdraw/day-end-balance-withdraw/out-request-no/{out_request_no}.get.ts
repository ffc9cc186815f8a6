import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_.get({
  out_request_no: 'REQUEST20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.status)

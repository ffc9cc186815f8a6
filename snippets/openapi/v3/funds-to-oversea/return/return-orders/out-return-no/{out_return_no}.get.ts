import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_.get({
  out_return_no: 'RETURN20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.state)

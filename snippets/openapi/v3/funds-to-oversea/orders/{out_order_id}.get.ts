import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundsToOversea.orders._out_order_id_.get({
  out_order_id: 'ABROAD20261120000001',
  params: {
    sub_mchid: '1900000002',
    transaction_id: '4200000000202611200000000001',
  },
})

console.info(data.result)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.finishOrder.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'FINISH20261120000001',
  description: '分账完结，解冻剩余资金',
})

console.info(data.order_id)

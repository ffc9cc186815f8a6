import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.get({
  settle_batch_no: '1030000000000000000000000001',
})

console.info(data.state)

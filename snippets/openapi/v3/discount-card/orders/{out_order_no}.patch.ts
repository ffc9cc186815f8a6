import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.discountCard.orders._out_order_no_.patch({
  objectives: [{
    objective_serial_no: 'OBJECTIVE20261120000001',
    objective_id: 100001,
    performance_description: '到店消费1次',
    performance_type: 'INCREASE',
    count: 1,
    performance_time: '2026-11-20T12:00:00+08:00',
  }],
  rewards: [{
    reward_serial_no: 'REWARD20261120000001',
    reward_id: 200001,
    description: '使用满20减5元优惠',
    reward_type: 'INCREASE',
    count: 1,
    amount: 500,
    reward_time: '2026-11-20T12:00:00+08:00',
  }],
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(data.order_id)

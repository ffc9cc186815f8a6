import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.post({
  card_template_id: '10000000000000000001',
  objective_completion_records: [{
    objective_completion_serial_no: 'OBJECTIVE20261120000001',
    objective_id: '100001',
    completion_time: '2026-11-20T12:00:00+08:00',
    completion_type: 'INCREASE',
    description: '到店消费1次',
    completion_count: 1,
  }],
  reward_usage_records: [{
    reward_usage_serial_no: 'REWARD20261120000001',
    reward_id: '200001',
    usage_time: '2026-11-20T12:00:00+08:00',
    usage_type: 'INCREASE',
    description: '使用满20减5元优惠',
    usage_count: 1,
    amount: 500,
  }],
}, {
  out_card_code: 'CARD20261120000001',
})

console.info(status === 204 ? '已记录' : '记录失败')

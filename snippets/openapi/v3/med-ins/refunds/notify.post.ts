import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.medIns.refunds.notify.post({
  sub_mchid: '1900000002',
  med_refund_total_fee: 700,
  med_refund__gov_fee: 500,
  med_refund__self_fee: 200,
  med_refund__other_fee: 0,
  refund_time: '2026-11-21T12:00:00+08:00',
  out_refund_no: 'REFUND20261120000001',
}, {
  params: {
    mix_trade_no: 'MIX_TRADE_EXAMPLE_0000000001',
  },
})

console.info(status === 204 ? '已通知' : '通知失败')

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.parking.reminders.extPayment.post({
  out_trade_no: 'MONTHLY20261120000001',
  fee_items: [{
    fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY',
    amount: 30000,
  }],
  pay_time: 1795147200,
  wx_parking_lot_id: '1000000001',
  wx_trade_no: '4200000000202611200000000001',
})

console.info(status === 204 ? '已同步缴费' : '同步失败')

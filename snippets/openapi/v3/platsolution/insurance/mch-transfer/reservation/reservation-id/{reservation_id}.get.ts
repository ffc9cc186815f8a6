import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.insurance.mchTransfer.reservation.reservationId._reservation_id_.get({
  reservation_id: '5000000000000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.get({
  out_reservation_no: 'RESERVE20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.hirePowerBank.insuranceOrders.post({
  out_order_no: 'INSURE20261120000001',
  openid: 'oExample0Openid0000000000001',
  notify_url: 'https://merchant.example.com/notify/insurance',
  service_id: '00004000000000000000000000000001',
})

console.info(data.order_id)

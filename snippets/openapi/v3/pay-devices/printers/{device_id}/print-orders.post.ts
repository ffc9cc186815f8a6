import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payDevices.printers._device_id_.printOrders.post({
  print_order_no: 'PRINT20261120000001',
  template_id: 'TEMPLATE0000000000000001',
  notify_url: 'https://merchant.example.com/notify',
}, {
  device_id: 'POS0001',
})

console.info(status === 204)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payDevices.printers._device_id_.printOrders._print_order_no_.get({
  device_id: 'POS0001',
  print_order_no: 'PRINT20261120000001',
})

console.info(data.print_state)

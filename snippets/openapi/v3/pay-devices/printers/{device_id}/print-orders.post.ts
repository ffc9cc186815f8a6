import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payDevices.printers._device_id_.printOrders.post({
  print_order_no: 'PRINT20261120000001',
  template_id: 'TEMPLATE0000000000000001',
  notify_url: 'https://merchant.example.com/notify/print',
  variable_list: [{
    key: 'order_no',
    value: 'EXAMPLE20261120000001',
  }, {
    key: 'amount',
    value: '1.00',
  }],
}, {
  device_id: 'POS0001',
})

console.info(status === 204 ? '已提交打印' : '提交失败')

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.controlOrders._out_request_no_.get({
  out_request_no: 'PUNISH20261120000001',
  params: {
    control_type: 'PUNISH',
    mchid: '1900000001',
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.punish_order)

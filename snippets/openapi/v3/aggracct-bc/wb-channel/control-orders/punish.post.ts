import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.controlOrders.punish.post({
  out_request_no: 'PUNISH20261120000001',
  mchid: '1900000001',
  bal_account_no: encrypt('8000000000000001'),
  punish_scene: 1,
  punish_reason: '交易异常，限制资金转出',
  punish_end_time: '2026-12-20T23:59:59+08:00',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.wxpay_punish_no)

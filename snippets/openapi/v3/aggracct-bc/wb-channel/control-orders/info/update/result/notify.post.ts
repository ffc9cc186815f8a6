import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify.post({
  out_request_no: 'UPDATE20261120000001',
  mchid: '1900000001',
  audit_result: 'PASS',
  audit_finish_time: '2026-11-20T12:00:00+08:00',
  attach_info: '补充资料审核',
  scene: '01',
})

console.info(data.ret_msg)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.smartguide.guides._guide_id_.assign.post({
  sub_mchid: '1900000002',
  out_trade_no: 'EXAMPLE20261120000001',
}, {
  guide_id: 'GUIDE_EXAMPLE_0000000001',
})

console.info(status === 204 ? '已分配' : '分配失败')

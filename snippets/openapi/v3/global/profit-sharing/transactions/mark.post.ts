import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.profitSharing.transactions.mark.post({
  sub_mchid: '1900000002',
  out_trade_no: 'EXAMPLE20261120000001',
  currency: 'HKD',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已标记' : '标记失败')

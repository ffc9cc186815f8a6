import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.refunds.refundableBalance.get({
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.balance)

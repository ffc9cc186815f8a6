import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_.get({
  sub_mchid: '1900000002',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.remaining_amount)

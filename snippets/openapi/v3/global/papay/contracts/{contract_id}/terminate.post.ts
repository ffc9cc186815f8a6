import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.papay.contracts._contract_id_.terminate.post({
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  termination_note: '用户关闭自动续费',
}, {
  contract_id: '202611200000000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已解约' : '解约失败')

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.papay.contracts._contract_id_.get({
  contract_id: '202611200000000001',
  params: {
    sp_appid: 'wx1234567890abcdef',
    sp_mchid: '1900000000',
    sub_mchid: '1900000002',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

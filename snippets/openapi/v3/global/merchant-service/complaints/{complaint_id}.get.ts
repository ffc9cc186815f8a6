import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchantService.complaints._complaint_id_.get({
  complaint_id: '200201820261120000000001',
  params: {
    mch_language: 'ZH_CN',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.complaint_state)

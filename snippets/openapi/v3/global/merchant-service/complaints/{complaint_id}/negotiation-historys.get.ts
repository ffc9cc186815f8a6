import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys.get({
  complaint_id: '200201820261120000000001',
  params: {
    limit: 20,
    offset: 0,
    mch_language: 'ZH_CN',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchantService.complaints.get({
  params: {
    limit: 20,
    offset: 0,
    begin_date: '2026-11-20',
    end_date: '2026-12-20',
    complainted_mchid: '1900000002',
    mch_language: 'ZH_CN',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.data)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchantService.complaints.get({
  params: {
    limit: 20,
    offset: 0,
    begin_date: '2026-11-01',
    end_date: '2026-11-20',
    mch_language: 'ZH_CN',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.data)

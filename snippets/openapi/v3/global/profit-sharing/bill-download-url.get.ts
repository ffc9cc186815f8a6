import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.billDownloadUrl.get({
  params: {
    sub_mchid: '1900000002',
    bill_date: '2026-11-20',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.download_url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.settle.settlements.get({
  params: {
    settle_state: 'SETTLED',
    settle_start_date: '2026-11-01',
    settle_end_date: '2026-11-20',
    limit: 20,
    offset: 0,
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.data)

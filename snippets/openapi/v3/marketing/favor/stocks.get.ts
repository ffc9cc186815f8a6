import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.stocks.get({
  params: {
    offset: 0,
    limit: 10,
    stock_creator_mchid: '1900000001',
    create_start_time: '2026-11-20T00:00:00+08:00',
    create_end_time: '2026-12-20T23:59:59+08:00',
    status: 'running',
  },
})

console.info(data.data)

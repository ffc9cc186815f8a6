import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.stocks._stock_id_.refundFlowByDay.get({
  stock_id: '1000000000000001',
  params: {
    bill_date: '2026-11-20',
  },
})

console.info(data.url)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.fund.enddaybalance._sub_mchid_.get({
  sub_mchid: '1900000002',
  params: {
    date: '2026-11-19',
    account_type: 'BASIC',
  },
})

console.info(data.available_amount)

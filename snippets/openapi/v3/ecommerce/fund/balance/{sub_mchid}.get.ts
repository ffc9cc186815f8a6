import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({
  sub_mchid: '1900000002',
  params: {
    account_type: 'BASIC',
  },
})

console.info(data.available_amount)

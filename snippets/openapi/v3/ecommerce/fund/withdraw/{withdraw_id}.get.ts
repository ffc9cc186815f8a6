import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.fund.withdraw._withdraw_id_.get({
  withdraw_id: '10300000000000000000000000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.status)

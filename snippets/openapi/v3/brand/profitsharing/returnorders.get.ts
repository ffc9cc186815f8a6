import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.returnorders.get({
  params: {
    sub_mchid: '1900000002',
    out_return_no: 'RETURN20261120000001',
    out_order_no: 'SHARE20261120000001',
  },
})

console.info(data.result)

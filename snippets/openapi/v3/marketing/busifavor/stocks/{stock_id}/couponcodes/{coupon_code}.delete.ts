import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.delete({
  stock_id: '1000000000000001',
  coupon_code: 'EXAMPLECODE0000000001',
  params: {
    delete_request_no: 'DELETE20261120000001',
  },
})

console.info(data.delete_time)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.post({
  coupon_code_list: ['EXAMPLECODE0000000001', 'EXAMPLECODE0000000002'],
  upload_request_no: 'UPLOAD20261120000001',
}, {
  stock_id: '1000000000000001',
})

console.info(data.success_count)

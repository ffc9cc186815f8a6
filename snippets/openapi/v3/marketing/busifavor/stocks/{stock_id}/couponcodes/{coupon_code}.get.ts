import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.get({
  stock_id: '1000000000000001',
  coupon_code: 'EXAMPLECODE0000000001',
  params: {
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.code_information)

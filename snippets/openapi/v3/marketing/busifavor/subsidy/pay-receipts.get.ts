import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.subsidy.payReceipts.get({
  params: {
    stock_id: '1000000000000001',
    coupon_code: 'EXAMPLECODE0000000001',
    out_subsidy_no: 'SUBSIDY20261120000001',
  },
})

console.info(data.pay_receipt_list)

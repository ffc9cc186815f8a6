import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.papay.transactions.post({
  description: '示例商品-蓝色-大号',
  notify_url: 'https://merchant.example.com/notify',
  out_trade_no: 'EXAMPLE20261120000001',
  merchant_category_code: '5311',
  contract_id: '202611200000000001',
  amount: {
    total: 100,
  },
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.trade_type)

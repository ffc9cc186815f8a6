import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.papay.transactions.post({
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  description: '示例视频会员-连续包月',
  notify_url: 'https://merchant.example.com/notify',
  out_trade_no: 'VIP20261220000001',
  merchant_category_code: '5815',
  contract_id: '202611200000000001',
  amount: {
    total: 1500,
    currency: 'HKD',
  },
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.trade_state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.transactions.jsapi.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  sp_mchid: '1900000000',
  sp_appid: 'wx1234567890abcdef',
  description: '示例商品-蓝色-大号',
  notify_url: 'https://merchant.example.com/notify',
  out_trade_no: 'EXAMPLE20261120000001',
  trade_type: 'JSAPI',
  merchant_category_code: '5311',
  payer: {
    sp_openid: 'oExample0Openid0000000000002',
  },
  amount: {
    total: 100,
    currency: 'HKD',
  },
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.prepay_id)

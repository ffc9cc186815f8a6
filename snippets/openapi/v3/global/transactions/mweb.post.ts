import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.transactions.mweb.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  sp_mchid: '1900000000',
  sp_appid: 'wx1234567890abcdef',
  description: '示例商品-蓝色-大号',
  notify_url: 'https://merchant.example.com/notify',
  out_trade_no: 'EXAMPLE20261120000001',
  trade_type: 'MWEB',
  merchant_category_code: '5311',
  scene_info: {
    payer_client_ip: '203.0.113.7',
    store_info: {
      name: '示例门店',
      address: '示例市示例区示例路1号',
    },
  },
  amount: {
    total: 100,
    currency: 'HKD',
  },
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.mweb_url)

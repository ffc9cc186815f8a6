import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.transactions.post({
  auth_code: 'AUTHCODE00000000000001',
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  amount: {
    total: 1200,
    currency: 'CNY',
  },
  scene_info: {
    device_ip: '203.0.113.7',
  },
  description: '示例学校-第二食堂-午餐',
  out_trade_no: 'CANTEEN20261120000001',
  business: {
    business_product_id: 2,
    business_scene_id: 3,
  },
})

console.info(data.trade_state)

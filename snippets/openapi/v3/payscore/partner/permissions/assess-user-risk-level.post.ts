import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.permissions.assessUserRiskLevel.post({
  service_id: '500001',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wxfedcba0987654321',
  authorization_code: 'AUTH20261120000001',
  shopping_info: {
    goods: [{
      name: '智能手环',
      picture: 'https://merchant.example.com/goods/band.jpg',
      amount: 19900,
      count: 1,
      category_id: ['100001'],
    }],
  },
}, {
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.user_risk_level, data.risk_level_version)

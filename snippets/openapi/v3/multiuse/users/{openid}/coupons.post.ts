import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.multiuse.users._openid_.coupons.post({
  stock_id: '1000000000000001',
  out_request_no: 'SEND20261120000001',
  user_name: encrypt('示例用户'),
  id_card_number: encrypt('110101199001010000'),
  amount: 100,
  appid: 'wx1234567890abcdef',
  card_type: 'ID_CARD',
}, {
  openid: 'oExample0Openid0000000000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.coupon_id)

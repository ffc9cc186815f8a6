import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.smartguide.guides.post({
  sub_mchid: '1900000002',
  corpid: 'ww0000000000000001',
  store_id: 10000001,
  userid: 'exampleuser',
  name: encrypt('示例用户'),
  mobile: encrypt('13800000000'),
  qr_code: 'https://wx.example.com/images/qrcode.png',
  avatar: 'https://wx.example.com/images/avatar.png',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.guide_id)

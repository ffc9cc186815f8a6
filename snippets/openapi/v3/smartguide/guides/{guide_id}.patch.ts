import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.smartguide.guides._guide_id_.patch({
  sub_mchid: '1900000002',
  name: encrypt('示例名称'),
  mobile: encrypt('13800000000'),
  qr_code: 'https://wx.example.com/images/qrcode.png',
  avatar: 'https://wx.example.com/images/avatar.png',
  group_qrcode: 'https://merchant.example.com/images/group-qrcode.png',
}, {
  guide_id: 'GUIDE_EXAMPLE_0000000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(status === 204)

import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.smartguide.guides._guide_id_.patch({
  sub_mchid: '1900000002',
  name: encrypt('示例用户'),
  mobile: encrypt('13800000000'),
  avatar: 'https://wx.example.com/images/avatar.png',
}, {
  guide_id: 'GUIDE_EXAMPLE_0000000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(status === 204 ? '已更新' : '更新失败')

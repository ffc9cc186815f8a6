import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.etc.preopen.post({
  sp_appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  plan_id: '123456',
  plate_number: '粤B00000',
  etc_device_id: 'ETC0000000000001',
  identify: {
    encrypted_real_name: encrypt('示例用户'),
    encrypted_credential_id: encrypt('110101199001010000'),
    credential_type: 'ID_CARD',
  },
  bank_card_no: encrypt('6200000000000000000'),
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.preopen_id)

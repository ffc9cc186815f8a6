import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.etc.preopen.post({
  sp_appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  plan_id: '123456',
  plate_number: '粤B00000',
  identify: {
    encrypted_real_name: encrypt('RVhBTVBMRV9DSVBIRVJURVhU'),
    encrypted_credential_id: encrypt('RVhBTVBMRV9DSVBIRVJURVhU'),
    credential_type: 'IDCARD',
  },
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.preopen_id)

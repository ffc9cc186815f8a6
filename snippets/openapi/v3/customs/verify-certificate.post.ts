import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.customs.verifyCertificate.post({
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  out_trade_no: 'EXAMPLE20261120000001',
  transaction_id: '4200000000202611200000000001',
  customs: 'GUANGZHOU_ZS',
  merchant_customs_no: '1234567890',
  certificate_type: 'IDCARD',
  certificate_id: encrypt('110101199001010000'),
  certificate_name: encrypt('示例用户'),
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.certificate_check_result)

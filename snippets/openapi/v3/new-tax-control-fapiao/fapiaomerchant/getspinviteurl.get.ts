import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.get({
  params: {
    operation_type: 'AUTH_BINDING',
    fapiao_mode: 'TENCENT_DIGITAL_TAX',
    fapiao_ability_type_list: ['BASE_ABILITY'],
    invite_channel: 'CHANNEL01',
    operate_user: encrypt('示例用户'),
    invite_code: 'INVITE20261120000001',
    sub_mchid: '1900000002',
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.invite_url)

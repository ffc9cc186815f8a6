import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post({
  modify_mode: 'MODIFY_MODE_ASYNC',
  account_type: 'ACCOUNT_TYPE_BUSINESS',
  account_bank: '示例银行',
  bank_address_code: '440300',
  bank_name: '示例银行深圳南山支行',
  account_number: encrypt('6200000000000000000'),
  account_name: encrypt('示例商贸有限公司'),
}, {
  sub_mchid: '1900000002',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.application_no)

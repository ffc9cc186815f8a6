import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.medIns.orders.post({
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE',
  order_type: 'UNKNOWN_ORDER_TYPE',
  appid: 'wx1234567890abcdef',
  payer: {
    name: encrypt('示例名称'),
    id_digest: encrypt('0123456789abcdef0123456789abcdef'),
    card_type: 'UNKNOWN_USER_CARD_TYPE',
  },
  out_trade_no: 'EXAMPLE20261120000001',
  serial_no: 'HIS20261120000001',
  city_id: '440300',
  med_inst_name: '示例医院',
  med_inst_no: 'H00000000001',
  total_fee: 100,
  callback_url: 'https://merchant.example.com/notify/order',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.mix_pay_status)

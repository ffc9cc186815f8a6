import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.medIns.orders.post({
  mix_pay_type: 'CASH_AND_INSURANCE',
  order_type: 'DIAG_PAY',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  openid: 'oExample0Openid0000000000001',
  payer: {
    name: encrypt('示例用户'),
    id_digest: encrypt('0123456789abcdef0123456789abcdef'),
    card_type: 'ID_CARD',
  },
  out_trade_no: 'EXAMPLE20261120000001',
  serial_no: 'HIS20261120000001',
  pay_order_id: 'ORD440300202611200000000001',
  pay_auth_no: 'AUTH440300202611200000000001',
  geo_location: '114.060000,22.540000',
  city_id: '440300',
  med_inst_name: '示例医院',
  med_inst_no: 'H00000000001',
  med_ins_order_create_time: '2026-11-20T12:00:00+08:00',
  total_fee: 1000,
  med_ins_gov_fee: 500,
  med_ins_self_fee: 200,
  med_ins_other_fee: 0,
  med_ins_cash_fee: 300,
  wechat_pay_cash_fee: 300,
  callback_url: 'https://merchant.example.com/notify/med-ins',
  prepay_id: 'wx20120000000000example0000000000001',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.mix_trade_no)

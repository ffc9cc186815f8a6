import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport.post({
  sub_mchid: '1900000002',
  fapiao_apply_id: '4200000000202611200000000001',
  buyer_information: {
    type: 'INDIVIDUAL',
    name: '示例用户',
  },
  fapiao_information: {
    fapiao_id: 'FAPIAOITEM20261120000001',
    total_amount: 100,
    items: [{
      tax_code: '3010101010000000000',
      goods_name: '客运服务费',
      total_amount: 100,
      tax_rate: 300,
      discount: false,
      passenger_information: {
        name: '示例用户',
        certificate_type: 'IDENTITY_CARD',
        certificate_number: encrypt('110101199001010000'),
        departure_date: '2026-11-20',
        departure_place: '示例市',
        destination: '示例县',
        transportation_type: 'LONG_DISTANCE_BUS',
      },
    }],
    billing_person_id: '10000001',
    fapiao_bill_type: 'COMM_FAPIAO',
    transaction_information: [{
      pay_channel: 'WECHAT_PAY',
      transaction_id: '4200000000202611200000000001',
      amount: 100,
    }],
  },
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(status === 204 ? '开票已受理' : '受理失败')

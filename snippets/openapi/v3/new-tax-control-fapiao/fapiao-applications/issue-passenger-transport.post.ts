import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport.post({
  sub_mchid: '1900000002',
  fapiao_apply_id: 'FAPIAO20261120000001',
  buyer_information: {
    type: 'INDIVIDUAL',
    name: '示例名称',
  },
  fapiao_information: {
    fapiao_id: 'FAPIAOITEM20261120000001',
    total_amount: 100,
    items: [{
      tax_code: '1010101010000000000',
      goods_name: '示例商品-蓝色-大号',
      total_amount: 100,
      tax_rate: 1300,
      discount: false,
    }],
    billing_person_id: '10000001',
    fapiao_bill_type: 'COMM_FAPIAO',
    transaction_information: [{
      pay_channel: 'WECHAT_PAY',
      transaction_id: '4200000000202611200000000001',
      amount: 100,
    }],
  },
})

console.info(status === 204)

import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.realEstateLeasing.post({
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
      tax_code: '3040502020000000000',
      goods_name: '房屋租金',
      total_amount: 100,
      tax_rate: 900,
      discount: false,
      real_estate_leasing_information: {
        province: '广东省',
        city: '示例市',
        address: '示例区示例路1号',
        lease_period_start: '2026-11-01',
        lease_period_end: '2026-11-30',
        cross_city_flag: false,
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
})

console.info(status === 204 ? '开票已受理' : '受理失败')

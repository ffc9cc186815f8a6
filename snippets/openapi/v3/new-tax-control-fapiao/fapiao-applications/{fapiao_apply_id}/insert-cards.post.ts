import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.post({
  scene: 'WITH_WECHATPAY',
  buyer_information: {
    type: 'INDIVIDUAL',
    name: '示例用户',
  },
  fapiao_card_information: [{
    fapiao_media_id: 'MEDIA_ID_EXAMPLE_0000000001',
    fapiao_number: '00000001',
    fapiao_code: '000000000001',
    fapiao_time: '2026-11-20T12:00:00+08:00',
    check_code: '00000000000000000001',
    password: '0<1+2-3*4/5>6<7+8-9*0/1>2<3+4-5*6/7>8',
    total_amount: 113,
    tax_amount: 13,
    amount: 100,
    seller_information: {
      name: '示例商贸有限公司',
      taxpayer_id: '91000000000000000X',
      address: '示例市示例区示例路1号',
    },
    extra_information: {
      drawer: '示例用户',
    },
    items: [{
      tax_code: '1010101010000000000',
      goods_name: '示例商品',
      quantity: 100000000,
      unit_price: 100000000,
      amount: 100,
      tax_amount: 13,
      total_amount: 113,
      tax_rate: 1300,
      tax_prefer_mark: 'NO_FAVORABLE',
      discount: false,
    }],
  }],
}, {
  fapiao_apply_id: '4200000000202611200000000001',
})

console.info(status === 204 ? '插卡已受理' : '受理失败')

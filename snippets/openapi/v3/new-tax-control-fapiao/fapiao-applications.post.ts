import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.post({
  scene: 'WITH_WECHATPAY',
  fapiao_apply_id: '4200000000202611200000000001',
  buyer_information: {
    type: 'INDIVIDUAL',
    name: '示例用户',
  },
  fapiao_information: [{
    fapiao_id: 'FAPIAOITEM20261120000001',
    total_amount: 100,
    need_list: false,
    items: [{
      tax_code: '1010101010000000000',
      goods_name: '示例商品',
      quantity: 100000000,
      total_amount: 100,
      tax_rate: 1300,
      tax_prefer_mark: 'NO_FAVORABLE',
      discount: false,
    }],
  }],
})

console.info(status === 204 ? '开票已受理' : '受理失败')

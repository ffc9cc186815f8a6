import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.post({
  scene: '线上商城消费',
  fapiao_apply_id: 'FAPIAO20261120000001',
  buyer_information: {
    type: 'FIX_TIME_RANGE',
    name: '示例名称',
  },
  fapiao_information: [{
    fapiao_id: 'FAPIAOITEM20261120000001',
    total_amount: 100,
    need_list: false,
    items: [{
      tax_code: '1010101010000000000',
      quantity: 1,
      total_amount: 100,
      discount: false,
    }],
  }],
})

console.info(status === 204)

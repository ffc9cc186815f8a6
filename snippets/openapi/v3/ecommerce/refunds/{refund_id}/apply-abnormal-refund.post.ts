import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund.post({
  sub_mchid: '1900000002',
  out_refund_no: 'REFUND20261120000001',
  type: 'USER_BANK_CARD',
  bank_type: 'CMB_DEBIT',
  bank_account: encrypt('6200000000000000000'),
  real_name: encrypt('示例用户'),
}, {
  refund_id: '50000000000000000000000000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.status)

import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.specialReduction.post({
  mchid: '1900000001',
  bal_account_no: encrypt('8000000000000001'),
  out_request_no: 'REDUCTION20261120000001',
  reduction_type: 'FINANCIAL_PENALTY',
  amount: 100,
  reason: '依据处罚决定书扣减',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.state)

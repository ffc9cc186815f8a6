import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.specialReduction._out_request_no_.get({
  out_request_no: 'REQUEST20261120000001',
  params: {
    mchid: '1900000001',
    bal_account_no: encrypt('8000000000000001'),
    card_no: encrypt('10000000000000000001'),
    sgn_no: 'SGN0000000000000001',
    req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.reduction_type)

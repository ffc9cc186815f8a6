import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.specialReduction._out_request_no_.get({
  out_request_no: 'REDUCTION20261120000001',
  params: {
    mchid: '1900000001',
    bal_account_no: encrypt('8000000000000001'),
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.state)

import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.account.mch_archives.get({
  params: {
    mchid: '1900000001',
    bal_account_no: encrypt('8000000000000001'),
    req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.merchant_name)

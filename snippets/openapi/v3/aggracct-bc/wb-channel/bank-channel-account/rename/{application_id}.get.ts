import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_.get({
  application_id: '2000000000000001',
  params: {
    mchid: '1900000001',
    bal_account_no: encrypt('8000000000000001'),
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.application_state)

import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.post({
  out_request_no: 'RENAME20261120000001',
  mchid: '1900000001',
  bal_account_no: encrypt('8000000000000001'),
  change_scene: 'SUBJECT_INFO_RENAME',
  req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.application_id)

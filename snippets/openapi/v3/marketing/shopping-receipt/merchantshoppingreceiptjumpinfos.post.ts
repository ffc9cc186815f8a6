import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.post({
  transaction_id: '4200000000202611200000000001',
  transaction_mchid: '1900000001',
  openid: 'oExample0Openid0000000000001',
  merchant_upload_time: '2026-11-20T12:00:00+08:00',
  jump_info: {
    merchant_appid: 'wx1234567890abcdef',
    merchant_path: 'pages/receipt/index',
  },
})

console.info(data.merchant_jump_info)

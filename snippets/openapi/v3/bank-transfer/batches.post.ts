import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bankTransfer.batches.post({
  platform_mchid: '1900000000',
  specialized_payment_mchid: '1900000003',
  sponsor_mchid: '1900000003',
  user_authorized_mchid: '1900000001',
  user_authorized_appid: 'wx1234567890abcdef',
  out_batch_no: 'BATCH20261120000001',
  batch_name: '2026年11月货款',
  batch_remark: '2026年11月门店货款结算',
  total_amount: 100,
  total_count: 1,
  transfer_scene: 'ORDINARY_TRANSFER',
  transfer_purpose: 'GOODSPAYMENT',
  transfer_detail_list: [{
    out_detail_no: 'DETAIL20261120000001',
    transfer_amount: 100,
    transfer_remark: '11月货款',
    openid: 'oExample0Openid0000000000001',
    user_name: encrypt('示例用户'),
  }],
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.batch_id)

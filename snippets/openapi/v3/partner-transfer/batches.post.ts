import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.partnerTransfer.batches.post({
  sub_mchid: '1900000002',
  sub_appid: 'wx1234567890abcdef',
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE',
  out_batch_no: 'BATCH20261120000001',
  batch_name: '11月渠道佣金',
  batch_remark: '2026年11月渠道推广佣金',
  total_amount: 100,
  total_num: 1,
  transfer_detail_list: [{
    out_detail_no: 'DETAIL20261120000001',
    transfer_amount: 100,
    transfer_remark: '11月推广佣金',
    openid: 'oExample0Openid0000000000001',
    user_name: encrypt('示例用户'),
  }],
  transfer_purpose: 'COMMISSION',
  transfer_scene: 'ORDINARY_TRANSFER',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.batch_id)

import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.transferBatches.post({
  sub_mchid: '1900000002',
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING',
  out_batch_no: 'BATCH20261120000001',
  batch_name: '示例批次',
  batch_remark: '2026年11月示例批次',
  total_amount: 100,
  total_num: 1,
  transfer_detail_list: [{
    out_detail_no: 'DETAIL20261120000001',
    transfer_amount: 100,
    transfer_remark: '示例活动奖励',
    openid: 'oExample0Openid0000000000001',
    user_name: encrypt('RVhBTVBMRS1FTkNSWVBURUQtVkFMVUUtMDAwMDAwMQ=='),
  }],
  employment_type: 'LONG_TERM_EMPLOYMENT',
  employment_scene: 'LOGISTICS',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.out_batch_no)

import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.transferBatches.post({
  sub_mchid: '1900000002',
  authorization_type: 'FUND_AUTHORIZATION_TYPE',
  out_batch_no: 'SALARY20261120000001',
  batch_name: '2026年11月工资',
  batch_remark: '2026年11月工资',
  total_amount: 100,
  total_num: 1,
  transfer_detail_list: [{
    out_detail_no: 'DETAIL20261120000001',
    transfer_amount: 100,
    transfer_remark: '11月工资',
    openid: 'oExample0Openid0000000000002',
    user_name: encrypt('示例用户'),
  }],
  sp_appid: 'wx1234567890abcdef',
  employment_type: 'LONG_TERM_EMPLOYMENT',
  employment_scene: 'LOGISTICS',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.batch_id)

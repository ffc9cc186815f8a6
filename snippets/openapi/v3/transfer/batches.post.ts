import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transfer.batches.post({
  appid: 'wx1234567890abcdef',
  out_batch_no: 'BATCH20261120000001',
  batch_name: '11月新会员活动奖励',
  batch_remark: '2026年11月新会员活动奖励',
  total_amount: 100,
  total_num: 1,
  transfer_detail_list: [{
    out_detail_no: 'DETAIL20261120000001',
    transfer_amount: 100,
    transfer_remark: '新会员活动奖励',
    openid: 'oExample0Openid0000000000001',
    user_name: encrypt('示例用户'),
  }],
  transfer_scene_id: '1000',
  notify_url: 'https://merchant.example.com/notify',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.batch_id)

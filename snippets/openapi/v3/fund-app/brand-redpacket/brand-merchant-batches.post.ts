import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.post({
  brand_id: 100001,
  brand_appid: 'wx1234567890abcdef',
  scene: 'CUSTOM_SEND',
  template_id: 'TEMPLATE0000000000000001',
  out_batch_no: 'BATCH20261120000001',
  batch_name: '11月品牌日红包',
  batch_remark: '2026年11月品牌日红包',
  total_amount: 100,
  total_num: 1,
  detail_list: [{
    out_detail_no: 'DETAIL20261120000001',
    amount: 100,
    openid: 'oExample0Openid0000000000001',
    remark: '感谢您的支持',
  }],
})

console.info(data.batch_no)

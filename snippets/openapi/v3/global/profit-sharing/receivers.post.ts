import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.receivers.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
  relation_type: 'SUPPLIER',
  scene: '供应商为商户提供货物，按订单金额分账结算货款',
  major_service: '日用百货批发',
  expected_ratio: 2000,
  application_file_id: 'FILE_ID_EXAMPLE_0000000001',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

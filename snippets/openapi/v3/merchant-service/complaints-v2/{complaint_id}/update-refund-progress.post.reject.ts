/** 拒绝退款 */
import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress.post({
  action: 'REJECT',
  reject_reason: '商品已使用，不符合退款条件',
  reject_media_list: ['MEDIA_ID_EXAMPLE_0000000001'],
  remark: '已与用户电话沟通',
}, {
  complaint_id: '200201820261120000000001',
})

console.info(status === 204 ? '已拒绝退款' : '提交失败')

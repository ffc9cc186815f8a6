import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.global.profitSharing.receivers.delete({
  meta: {
    sub_mchid: '1900000002',
    appid: 'wx1234567890abcdef',
    type: 'MERCHANT_ID',
    account: '1900000003',
  },
  transformRequest() {
    return JSON.stringify(this.meta)
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已删除接收方' : '删除失败')

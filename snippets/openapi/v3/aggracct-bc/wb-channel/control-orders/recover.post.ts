import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.aggracctBc.wbChannel.controlOrders.recover.post({
  out_request_no: 'RECOVER20261120000001',
  related_webank_punish_no: 'PUNISH20261120000001',
  related_wxpay_punish_no: '5000000000000000001',
  mchid: '1900000001',
  bal_account_no: encrypt('8000000000000001'),
  recover_reason: '商户已提交材料，风险排除',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.wxpay_recover_no)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.oversea.partner.serviceorder.get({
  params: {
    service_id: '00004000000000000000000000000001',
    sub_mchid: '1900000002',
    out_order_no: 'ORDER20261120000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantStore.stores._store_id_.recipients.unbind.post({
  sub_mchid: '1900000002',
  store_recipient: [{
    mchid: '1900000002',
    company_name: '示例商贸有限公司',
  }],
}, {
  store_id: 10000001,
})

console.info(data.failed_store_recipient)

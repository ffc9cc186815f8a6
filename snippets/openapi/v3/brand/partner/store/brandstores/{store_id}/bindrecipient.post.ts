import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.store.brandstores._store_id_.bindrecipient.post({
  brand_id: '100001',
  mchid: '1900000001',
  company_name: '示例商贸有限公司',
}, {
  store_id: '10000001',
})

console.info(data.recipient_state)

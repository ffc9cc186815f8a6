import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantStore.stores.post({
  sub_mchid: '1900000002',
  store_basics: {
    store_reference_id: 'STORE0001',
    store_name: '示例门店',
  },
  store_address: {
    address_code: '440305',
    address_detail: '示例区示例路1号',
  },
  store_business: {
    service_phone: '13800000000',
    business_hours: '09:00-21:00',
  },
})

console.info(data.store_id)

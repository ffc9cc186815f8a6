import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.merchantStore.stores._store_id_.patch({
  sub_mchid: '1900000002',
  store_business: {
    service_phone: '13800000000',
    business_hours: '09:00-22:00',
  },
}, {
  store_id: 10000001,
})

console.info(status === 204 ? '已修改' : '修改失败')

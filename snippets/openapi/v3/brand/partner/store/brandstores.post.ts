import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.store.brandstores.post({
  brand_id: '100001',
  store_address: {
    address_code: '440300',
    address_detail: '示例区示例路1号',
  },
})

console.info(data.store_state)

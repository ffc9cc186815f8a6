import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.brand.partner.store.brandstores._store_id_.delete({
  store_id: '10000001',
  meta: {
    brand_id: '100001',
  },
  transformRequest() {
    return JSON.stringify(this.meta)
  },
})

console.info(status === 204 ? '已删除' : '删除失败')

import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials.post({
  out_request_no: 'REQUEST20261120000001',
  material_num: 10,
}, {
  brand_id: '100001',
})

console.info(data.material_list)

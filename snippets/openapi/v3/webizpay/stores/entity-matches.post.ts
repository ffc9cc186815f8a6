import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.stores.entityMatches.post({
  sp_mchid: '1900000000',
  out_batch_id: 'MATCH20261120000001',
  match_details: [{
    organization_code: '91000000000000000X',
    store_name: '示例门店',
    product_type: 'CODE_PAY',
  }],
})

console.info(data.batch_id)

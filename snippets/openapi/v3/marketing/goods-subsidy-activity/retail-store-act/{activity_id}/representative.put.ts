import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.put({
  representative_info_list: [{
    openid: 'oExample0Openid0000000000001',
  }],
  out_request_no: 'ADD20261120000001',
  add_time: '2026-11-20T12:00:00+08:00',
}, {
  activity_id: '10000001',
})

console.info(data.failed_representative_info_list)

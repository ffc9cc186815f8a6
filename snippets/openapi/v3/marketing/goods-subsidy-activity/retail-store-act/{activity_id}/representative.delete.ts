import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.delete({
  activity_id: '10000001',
  meta: {
    representative_info_list: [{
      openid: 'oExample0Openid0000000000001',
    }],
    out_request_no: 'DELETE20261120000001',
    delete_time: '2026-12-20T12:00:00+08:00',
  },
  transformRequest() {
    return JSON.stringify(this.meta)
  },
})

console.info(data.failed_representative_info_list)

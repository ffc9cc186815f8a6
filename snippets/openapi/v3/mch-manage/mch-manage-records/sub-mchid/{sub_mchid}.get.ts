import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_.get({
  sub_mchid: '1900000002',
  params: {
    limit: 20,
    offset: 0,
    manage_record_type: 'FUNCTIONAL_LIMIT_RECORD',
    manage_record_state: 'PENDING',
  },
})

console.info(data.data)

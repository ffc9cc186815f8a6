import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchManage.mchManageRecords._manage_record_id_.get({
  manage_record_id: 'MANAGE_EXAMPLE_0000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.manage_record_state)

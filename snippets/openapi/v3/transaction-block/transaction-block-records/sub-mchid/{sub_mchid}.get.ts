import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_.get({
  sub_mchid: '1900000002',
  params: {
    limit: 20,
    offset: 0,
  },
})

console.info(data.data)

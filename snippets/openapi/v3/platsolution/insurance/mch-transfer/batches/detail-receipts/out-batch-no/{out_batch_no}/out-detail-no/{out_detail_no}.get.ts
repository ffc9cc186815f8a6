import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.get({
  out_batch_no: 'BATCH20261120000001',
  out_detail_no: 'DETAIL20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.download_url)

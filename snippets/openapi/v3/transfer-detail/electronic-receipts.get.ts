import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transferDetail.electronicReceipts.get({
  params: {
    accept_type: 'BATCH_TRANSFER',
    out_batch_no: 'BATCH20261120000001',
    out_detail_no: 'DETAIL20261120000001',
  },
})

console.info(data.download_url)
